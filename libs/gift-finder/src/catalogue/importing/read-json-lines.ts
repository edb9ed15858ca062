import { type Chunks, type ImportRow } from './import-row';
import { textLines } from './text-lines';

/** One JSON object a line. */
export async function* readJsonLines(chunks: Chunks): AsyncGenerator<ImportRow> {
  let position = 0;
  for await (const line of textLines(chunks)) {
    position += 1;
    if (line.trim() !== '') yield { position, ...read(line) };
  }
}

function read(line: string): Omit<ImportRow, 'position'> {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isObject) return { fields: value as Record<string, unknown> };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { fields: {}, flaw: 'is no JSON object' };
}
