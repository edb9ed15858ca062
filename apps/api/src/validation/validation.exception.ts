/** Thrown when input breaks validation rules; becomes a 422 response. */
export class ValidationException extends Error {
  readonly code = 'VALIDATION_FAILED';

  /**
   * @param errors - messages by dotted field name, e.g. `interests.0`; at least one
   */
  constructor(readonly errors: Readonly<Record<string, string[]>>) {
    super(summarizeErrors(Object.values(errors).flat()));
    this.name = 'ValidationException';
  }
}

/** Returns the first message and the number of further ones as one text, as Laravel does. */
function summarizeErrors([first = 'The given data was invalid.', ...others]: string[]): string {
  if (others.length === 0) return first;
  return `${first} (and ${others.length} more error${others.length === 1 ? '' : 's'})`;
}
