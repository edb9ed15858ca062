/** An extension of PostgreSQL's contrib that our tables need can not be had in this database. */
export class ExtensionUnavailableError extends Error {
  readonly code = 'EXTENSION_REFUSED';

  /** @param cause - what PostgreSQL said: the role may not create it, or the server lacks the files */
  constructor(extension: string, cause: unknown) {
    super(
      `the extension ${extension} is missing and cannot be created: ${(cause as Error).message}. ` +
        `Let the owner of the database run: create extension ${extension} (packages postgresql-contrib)`,
      { cause },
    );
    this.name = 'ExtensionRefused';
  }
}
