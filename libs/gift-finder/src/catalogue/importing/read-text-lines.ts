import { StringDecoder } from 'node:string_decoder';
import { type FileChunks, InvalidImportFileError, MAX_ROW_LENGTH } from './import-row';

/** Decodes chunks of UTF-8, in which a character may be split between chunks. Removes a byte order mark. */
export async function* decodeUtf8(chunks: FileChunks): AsyncGenerator<string> {
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
 * Splits the chunks of a file into lines.
 *
 * @throws InvalidImportFileError when a line exceeds `MAX_ROW_LENGTH`
 */
export async function* readTextLines(chunks: FileChunks): AsyncGenerator<string> {
  let rest = '';
  for await (const text of decodeUtf8(chunks)) {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > MAX_ROW_LENGTH)
      throw new InvalidImportFileError('a line is longer than 1 MB');
  }
  if (rest !== '') yield rest;
}
