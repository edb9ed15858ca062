/** Logs a message with structured fields. */
type LogFunction = (fields: object, message: string) => void;

/** Receives the log of the server; compatible with pino. Secrets and payloads of events are never logged. */
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
