/** A PostgreSQL extension that the migrations need is not installed and cannot be created. */
export class ExtensionUnavailableError extends Error {
  readonly code = 'EXTENSION_REFUSED';

  /** @param cause - error of PostgreSQL: missing privilege, or the server lacks the extension's files */
  constructor(extension: string, cause: unknown) {
    super(
      `the extension ${extension} is missing and cannot be created: ${(cause as Error).message}. ` +
        `Let the owner of the database run: create extension ${extension} (packages postgresql-contrib)`,
      { cause },
    );
    this.name = 'ExtensionUnavailableError';
  }
}
