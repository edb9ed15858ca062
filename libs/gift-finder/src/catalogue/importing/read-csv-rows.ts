import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import {
  type FileChunks,
  type ImportRow,
  InvalidImportFileError,
  MAX_ROW_LENGTH,
} from './import-row';

/**
 * Yields the rows of a CSV file as defined by RFC 4180. The first line contains the column names, which become field
 * names in lower case.
 *
 * @throws InvalidImportFileError for invalid CSV
 */
export async function* readCsvRows(chunks: FileChunks): AsyncGenerator<ImportRow> {
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    info: true,
    max_record_size: MAX_ROW_LENGTH,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const file = Readable.from(chunks);
  file.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of file.pipe(parser) as AsyncIterable<CsvRecord>)
      yield { position: info.lines, fields: record };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new InvalidImportFileError(`not valid CSV: ${error.message}`, { cause: error });
  } finally {
    file.destroy();
  }
}

/** A record as csv-parse returns it with the option `info`. */
interface CsvRecord {
  record: Record<string, unknown>;
  info: { lines: number };
}
