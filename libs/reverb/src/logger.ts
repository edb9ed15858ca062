/** Logs a message with structured fields. */
type LogFunction = (fields: object, message: string) => void;

/**
 * Receives the log of the server; compatible with pino. Secrets are never logged; payloads of events only with the
 * option `logFrames`, truncated.
 */
export interface ReverbLogger {
  readonly debug: LogFunction;
  readonly info: LogFunction;
  readonly warn: LogFunction;
  readonly error: LogFunction;
}

const ignore: LogFunction = () => undefined;

/** A logger that discards all messages. */
export const silentLogger: ReverbLogger = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
};
