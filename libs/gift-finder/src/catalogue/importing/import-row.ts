/** One row or item of an import file, with the field names that `toImportedProduct` reads. */
export interface ImportRow {
  /**
   * Position for the report, from 1: the line in CSV and JSON Lines, the number of the item or product in other
   * formats.
   */
  position: number;
  fields: Record<string, unknown>;
  /** Reason for rejecting a row that cannot be parsed, e.g. `is not a JSON object`; `fields` is empty then. */
  rejectionReason?: string;
}

/** Content of a file as a stream of buffers or strings. */
export type FileChunks = AsyncIterable<Buffer | string>;

/** Maximum length of one row or item, in characters; a longer one makes the file invalid. */
export const MAX_ROW_LENGTH = 1_000_000;

/** Error for a file that does not have the given format, so that the rest of it cannot be read. */
export class InvalidImportFileError extends Error {
  readonly code = 'IMPORT_UNREADABLE';

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'InvalidImportFileError';
  }
}

/** Error for a row that is not a valid product. The import reports it and continues with the next row. */
export class RowRejectedError extends Error {
  readonly code = 'ROW_REJECTED';
}
