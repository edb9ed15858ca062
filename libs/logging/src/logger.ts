import { pino, type DestinationStream, type Logger } from 'pino';
import { describeError } from './describe-error';

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
 * A structured logger: one JSON object a line on stdout, and of errors only what {@link describeError} lets through.
 *
 * @param role - which process speaks, e.g. `api`
 */
export function createLogger(
  role: string,
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
  destination: DestinationStream = pino.destination(1),
): Logger {
  const serialize = (thrown: unknown) => describeError(thrown);
  const options = {
    name: role,
    level,
    serializers: { err: serialize, error: serialize },
    redact: {
      paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]),
      censor: '[redacted]',
    },
  };
  return pino(options, destination);
}
