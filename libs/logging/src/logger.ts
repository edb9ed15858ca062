import { pino, stdSerializers, type Logger } from 'pino';

export type { Logger };

/** Keys whose values never reach a log line, wherever they appear up to three levels deep. */
const SECRET_KEYS = [
  'password',
  'password_confirmation',
  'authorization',
  'token',
  'secret',
  'auth',
];

/**
 * A structured logger: one JSON object a line on stdout.
 *
 * @param role - which process speaks, e.g. `api`
 */
export function createLogger(
  role: string,
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
): Logger {
  return pino({
    name: role,
    level,
    serializers: { err: stdSerializers.err, error: stdSerializers.err },
    redact: {
      paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
      censor: '[redacted]',
    },
  });
}
