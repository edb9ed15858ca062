/** An error as it is logged. Other properties, such as the parameters of a query, are people's data. */
export interface LoggedError {
  /** Name of its class. */
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/** Deep enough for every chain somebody made on purpose; a circle ends here too. */
const MAX_CAUSES = 5;

/** PostgreSQL's class "data exception", whose messages quote the refused value. */
const DATA_EXCEPTION = /^22[\dA-Z]{3}$/;
const QUOTED = /".*"/s;

/** What may be written of anything that was thrown. */
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

/** The message, without a value of somebody's in it. */
export function publicMessage(error: Error): string {
  const { code } = error as { code?: unknown };
  const quotesValue = typeof code === 'string' && DATA_EXCEPTION.test(code);
  return quotesValue ? error.message.replace(QUOTED, '"[redacted]"') : error.message;
}
