import { StringDecoder } from 'node:string_decoder';
import { type Chunks, ImportUnreadable, ROW_LENGTH_MAX } from './import-row';

/** Text of UTF-8 pieces; a character may be cut in two by them. A byte order mark is left out. */
export async function* decoded(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let isFirst = true;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    if (text === '') continue;
    yield isFirst ? text.replace(/^\uFEFF/, '') : text;
    isFirst = false;
  }
}

/** @throws ImportUnreadable for a line that is too long to be a product */
export async function* textLines(chunks: Chunks): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decoded(chunks)) {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > ROW_LENGTH_MAX) throw new ImportUnreadable('a line is longer than 1 MB');
  }
  if (rest !== '') yield rest;
}
