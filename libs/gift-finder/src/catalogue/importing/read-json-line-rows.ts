import { type FileChunks, type ImportRow } from './import-row';
import { readTextLines } from './read-text-lines';

/**
 * Yields the rows of a JSON Lines file: one JSON object per line. Empty lines are skipped; a line that is not a JSON
 * object is yielded as a row with a `rejectionReason`.
 */
export async function* readJsonLineRows(chunks: FileChunks): AsyncGenerator<ImportRow> {
  let position = 0;
  for await (const line of readTextLines(chunks)) {
    position += 1;
    if (line.trim() !== '') yield { position, ...parseLineOrRejection(line) };
  }
}

function parseLineOrRejection(line: string): Omit<ImportRow, 'position'> {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isObject) return { fields: value as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { fields: {}, rejectionReason: 'is not a JSON object' };
}
