/** The properties of an error that are logged. Others, such as query parameters, may contain personal data. */
export interface LoggedError {
  /** Class name of the error. */
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** Maximum number of nested causes that are logged; also ends a circular chain. */
const MAX_CAUSES = 5;

/** SQLSTATE class 22, "data exception", whose messages quote the rejected value. */
const DATA_EXCEPTION_CODE = /^22[\dA-Z]{3}$/;
const QUOTED_VALUE = /".*"/s;

/**
 * Converts any thrown value to the properties that may be logged.
 *
 * @param maxCauses - maximum number of nested causes in the result
 */
export function toLoggedError(thrown: unknown, maxCauses = MAX_CAUSES): LoggedError {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: String(thrown) };
  const { code, cause } = thrown as NodeJS.ErrnoException;
  const message = toLoggableMessage(thrown);
  return {
    type: thrown.constructor.name,
    message,
    ...(code !== undefined && { code }),
    ...(thrown.stack !== undefined && {
      stack: thrown.stack.replace(thrown.message, () => message),
    }),
    ...(cause !== undefined && maxCauses > 0 && { cause: toLoggedError(cause, maxCauses - 1) }),
  };
}

/** Returns the error's message; in a PostgreSQL data exception the quoted value is replaced by `[redacted]`. */
export function toLoggableMessage(error: Error): string {
  const { code } = error as { code?: unknown };
  const quotesValue = typeof code === 'string' && DATA_EXCEPTION_CODE.test(code);
  return quotesValue ? error.message.replace(QUOTED_VALUE, '"[redacted]"') : error.message;
}
