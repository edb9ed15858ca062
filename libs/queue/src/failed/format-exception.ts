const STACK_TRACE_START = '\n    at ';

/** Formats an error with its stack trace and those of its causes, for `failed_jobs.exception`. */
export function formatException(error: Error): string {
  const ownStack = error.stack ?? String(error);
  const { cause } = error;
  const text =
    cause instanceof Error ? `${ownStack}\nCaused by: ${formatException(cause)}` : ownStack;
  // PostgreSQL text cannot hold NUL characters.
  return text.replaceAll('\0', '');
}

/** Returns the message from the text of {@link formatException} or of Laravel, without class name and stack trace. */
export function parseExceptionMessage(exception: string): string {
  const end = exception.indexOf(STACK_TRACE_START);
  return (end === -1 ? exception : exception.slice(0, end)).replace(/^\w*(Error|Exception): /, '');
}
