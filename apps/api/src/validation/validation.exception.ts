/** What a client sent breaks the rules. */
export class ValidationException extends Error {
  readonly code = 'VALIDATION_FAILED';

  /**
   * @param errors - sentences by dotted field name, e.g. `interests.0`; at least one
   */
  constructor(readonly errors: Readonly<Record<string, string[]>>) {
    super(summarizeErrors(Object.values(errors).flat()));
    this.name = 'ValidationFailed';
  }
}

/** The first sentence, and how many more there are. */
function summarizeErrors([first = 'The given data was invalid.', ...others]: string[]): string {
  if (others.length === 0) return first;
  return `${first} (and ${others.length} more error${others.length === 1 ? '' : 's'})`;
}
