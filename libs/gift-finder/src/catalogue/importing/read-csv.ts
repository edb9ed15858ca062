import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { type Chunks, type ImportRow, ImportUnreadable, ROW_LENGTH_MAX } from './import-row';

/** Comma-separated with a line of column names; `"` quotes, as RFC 4180 has it. */
export async function* readCsv(chunks: Chunks): AsyncGenerator<ImportRow> {
  const parser = parse({
    bom: true,
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    info: true,
    max_record_size: ROW_LENGTH_MAX,
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
    throw new ImportUnreadable(`not CSV: ${error.message}`, { cause: error });
  } finally {
    file.destroy();
  }
}

interface CsvRecord {
  record: Record<string, unknown>;
  info: { lines: number };
}
