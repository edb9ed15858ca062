const START_OF_TRACE = '\n    at ';

/** An error with its trace and those of its causes, as `failed_jobs.exception` keeps it. */
export function exceptionText(error: Error): string {
  const own = error.stack ?? String(error);
  const { cause } = error;
  const text = cause instanceof Error ? `${own}\nCaused by: ${exceptionText(cause)}` : own;
  // The one character that PostgreSQL does not store.
  return text.replaceAll('\0', '');
}

/** The message alone, without class and trace. */
export function messageOf(exception: string): string {
  const end = exception.indexOf(START_OF_TRACE);
  return (end === -1 ? exception : exception.slice(0, end)).replace(/^\w*(Error|Exception): /, '');
}
