import { type Chunks, type ImportRow } from './import-row';
import { textLines } from './text-lines';

/** One JSON object a line; what is none becomes a row without columns, which is rejected with its position. */
export async function* readJsonLines(chunks: Chunks): AsyncGenerator<ImportRow> {
  let position = 0;
  for await (const line of textLines(chunks)) {
    position += 1;
    if (line.trim() !== '') yield { position, fields: fieldsOf(line) };
  }
}

function fieldsOf(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : {};
  } catch {
    // Not JSON: no columns, so the row is rejected as one.
    return {};
  }
}
