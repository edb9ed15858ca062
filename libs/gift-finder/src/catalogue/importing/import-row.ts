/** One product of a file, its columns named the way imported-product.ts reads them. */
export interface ImportRow {
  /** 1-based, for the report: a line of text files, an item of others. */
  position: number;
  fields: Record<string, unknown>;
  /** Why the place cannot be read as a product at all, e.g. `is no JSON`; then there are no fields. */
  flaw?: string;
}

/** Bytes or text of a file, piece by piece. */
export type Chunks = AsyncIterable<Buffer | string>;

/** Longest product a file may have, in characters. */
export const ROW_LENGTH_MAX = 1_000_000;

/** The file is not of the format it was said to be; nothing after the broken place can be read. */
export class ImportUnreadable extends Error {
  readonly code = 'IMPORT_UNREADABLE';

  constructor(reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'ImportUnreadable';
  }
}

/** This product cannot be taken; the ones after it can. */
export class RowRejected extends Error {
  readonly code = 'ROW_REJECTED';
}
