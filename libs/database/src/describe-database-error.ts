import type { Config } from '@giftspire/config';

/** What PostgreSQL and the network say, in words for the person who set the variable. */
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'no route to the host',
  '28P01': 'wrong user or password',
  '28000': 'the user may not log in',
  '3D000': 'no such database',
  '42501': 'the user lacks a privilege',
};

/**
 * One line that names the variable to look at; user and password are left out.
 *
 * @param error - as thrown by `pg` or TypeORM
 */
export function describeDatabaseError(config: Config, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? (/timeout/i.test(message) ? 'no answer' : message);
  if (config.database.kind === 'embedded') return `embedded PostgreSQL: ${reason}`;
  const { host, pathname } = new URL(config.database.url);
  return `${config.database.variable}: cannot use the database at ${host}${pathname} (${reason})`;
}
