/** The properties of an error that are logged. Others, such as query parameters, may contain personal data. */
export interface LoggedError {
  /** Class name of the error. */
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** Maximum length of the chain of causes; also ends a circular chain. */
const MAX_CAUSES = 5;

/** SQLSTATE class 22, "data exception", whose messages quote the rejected value. */
const DATA_EXCEPTION = /^22[\dA-Z]{3}$/;
const QUOTED = /".*"/s;

/** Converts any thrown value to what may be logged of it. */
export function describeError(thrown: unknown, causes = MAX_CAUSES): LoggedError {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: String(thrown) };
  const { code, cause } = thrown as NodeJS.ErrnoException;
  const message = publicMessage(thrown);
  return {
    type: thrown.constructor.name,
    message,
    ...(code !== undefined && { code }),
    ...(thrown.stack !== undefined && {
      stack: thrown.stack.replace(thrown.message, () => message),
    }),
    ...(cause !== undefined && causes > 0 && { cause: describeError(cause, causes - 1) }),
  };
}

/** Returns the message, with the quoted value of a PostgreSQL data exception replaced by `[redacted]`. */
export function publicMessage(error: Error): string {
  const { code } = error as { code?: unknown };
  const quotesValue = typeof code === 'string' && DATA_EXCEPTION.test(code);
  return quotesValue ? error.message.replace(QUOTED, '"[redacted]"') : error.message;
}
