import type { Config } from '@giftspire/config';

/** Explanations for the user, by Node.js error code or SQLSTATE. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'no response',
  EHOSTUNREACH: 'no route to the host',
  '28P01': 'wrong user or password',
  '28000': 'the user may not connect',
  '3D000': 'no such database',
  '42501': 'the user lacks a privilege',
};

/**
 * Returns a database error as one line that names the variable to check, without user and password.
 *
 * @param error - as thrown by `pg` or TypeORM
 */
export function describeDatabaseError(config: Config, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? (/timeout/i.test(message) ? 'no response' : message);
  if (config.database.kind === 'embedded') return `embedded PostgreSQL: ${reason}`;
  const { host, pathname } = new URL(config.database.url);
  return `${config.database.variable}: cannot use the database at ${host}${pathname} (${reason})`;
}
