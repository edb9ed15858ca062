/** One row or item of an import file, with the field names that `toImportedProduct` reads. */
export interface ImportRow {
  /** Position for the report, from 1: the line in text files, the number of the item in others. */
  position: number;
  fields: Record<string, unknown>;
  /** Reason for rejecting a row that cannot be parsed, e.g. `is not a JSON object`; `fields` is empty then. */
  rejectionReason?: string;
}

/** Content of a file as a stream of buffers or strings. */
export type FileChunks = AsyncIterable<Buffer | string>;

/** Maximum length of one row or item, in characters. */
export const MAX_ROW_LENGTH = 1_000_000;

/** The file does not have the given format. The rest of the file cannot be read. */
export class InvalidImportFileError extends Error {
  readonly code = 'IMPORT_UNREADABLE';

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'InvalidImportFileError';
  }
}

/** A row is not a valid product. The import continues with the next row. */
export class RowRejectedError extends Error {
  readonly code = 'ROW_REJECTED';
}
