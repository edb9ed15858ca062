import { type FileChunks, type ImportRow } from './import-row';
import { readTextLines } from './read-text-lines';

/** Reads JSON Lines: one JSON object per line. */
export async function* readJsonLines(chunks: FileChunks): AsyncGenerator<ImportRow> {
  let position = 0;
  for await (const line of readTextLines(chunks)) {
    position += 1;
    if (line.trim() !== '') yield { position, ...parseLine(line) };
  }
}

function parseLine(line: string): Omit<ImportRow, 'position'> {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isObject) return { fields: value as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { fields: {}, rejectionReason: 'is not a JSON object' };
}
