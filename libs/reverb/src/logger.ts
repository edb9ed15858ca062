type Log = (fields: object, message: string) => void;

/** Where the server tells operators what happens; a pino logger fits. Secrets and payloads are never logged. */
export interface ReverbLogger {
  readonly debug: Log;
  readonly info: Log;
  readonly warn: Log;
  readonly error: Log;
}

const nowhere: Log = () => undefined;

export const silentLogger: ReverbLogger = {
  debug: nowhere,
  info: nowhere,
  warn: nowhere,
  error: nowhere,
};
