import { StringDecoder } from 'node:string_decoder';
import { type FileChunks, InvalidImportFileError, MAX_ROW_LENGTH } from './import-row';

/** Yields the text of UTF-8 chunks, in which a character may be split between chunks. Removes a byte order mark. */
export async function* decodeUtf8Chunks(chunks: FileChunks): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let isFirst = true;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    if (text === '') continue;
    yield isFirst ? text.replace(/^\uFEFF/, '') : text;
    isFirst = false;
  }
}

/**
 * Yields the lines of a file without their line endings.
 *
 * @throws InvalidImportFileError when a line exceeds `MAX_ROW_LENGTH`
 */
export async function* readTextLines(chunks: FileChunks): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decodeUtf8Chunks(chunks)) {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > MAX_ROW_LENGTH)
      throw new InvalidImportFileError('a line is longer than 1 MB');
  }
  if (rest !== '') yield rest;
}
