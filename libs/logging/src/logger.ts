import { pino, type DestinationStream, type Logger } from 'pino';
import { toLoggedError } from './to-logged-error';

export type { Logger };

/** Keys whose values are redacted in log lines, at up to three levels of depth. */
const SECRET_KEYS = [
  'password',
  'password_confirmation',
  'authorization',
  'token',
  'secret',
  'auth',
];

/**
 * Creates a structured logger that writes one JSON object per line to stdout. Of errors it logs only what
 * {@link toLoggedError} returns.
 *
 * @param role - name of the process in every line, e.g. `api`
 */
export function createLogger(
  role: string,
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
  destination: DestinationStream = pino.destination(1),
): Logger {
  const serialize = (thrown: unknown) => toLoggedError(thrown);
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
