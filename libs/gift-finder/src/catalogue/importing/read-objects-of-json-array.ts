import { type FileChunks, InvalidImportFileError, MAX_ROW_LENGTH } from './import-row';
import { decodeUtf8Chunks } from './read-text-lines';

/**
 * Yields the parsed objects of the array in `{ [key]: [...] }`, without loading the whole file. Everything else in the
 * file, and in the array, is skipped.
 *
 * @throws InvalidImportFileError when an object is invalid JSON or too long, or the file ends too early or has no such
 *   array
 */
export async function* readObjectsOfJsonArray(
  chunks: FileChunks,
  key: string,
): AsyncGenerator<unknown> {
  const scanner = new ArrayObjectScanner(key);
  for await (const text of decodeUtf8Chunks(chunks)) yield* scanner.scan(text);
  scanner.assertComplete();
}

/** Finds the objects of the array under `key` in a JSON text that arrives in pieces, and parses each of them. */
class ArrayObjectScanner {
  /** Number of open braces and square brackets. */
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  /** Last string directly in the outermost object; when an array follows, this is its key. */
  private lastString = '';
  private isInArray = false;
  private hasArray = false;
  private objectParts: string[] | undefined;
  private objectLength = 0;

  constructor(private readonly key: string) {}

  /** Processes the next piece of text and yields the objects that end in it. */
  *scan(text: string): Generator<unknown> {
    let start = 0;
    for (let index = 0; index < text.length; index++) {
      const wasOutside = this.objectParts === undefined;
      const hasEnded = this.consumeAndDetectObjectEnd(text[index] as string);
      if (wasOutside && this.objectParts !== undefined) start = index;
      if (hasEnded) {
        yield this.finishAndParseObject(text.slice(start, index + 1));
        start = index + 1;
      }
    }
    this.appendIfInsideObject(text.slice(start));
  }

  /** @throws InvalidImportFileError when the text ended too early or has no array under the key */
  assertComplete(): void {
    if (this.depth !== 0) throw new InvalidImportFileError('not valid JSON: it ends too early');
    if (!this.hasArray) throw new InvalidImportFileError(`no JSON array "${this.key}"`);
  }

  /** Returns whether an object of the array ends with this character. */
  private consumeAndDetectObjectEnd(character: string): boolean {
    if (this.isInString) {
      this.consumeStringCharacter(character);
      return false;
    }
    if (character === '"') {
      this.isInString = true;
      if (this.depth === 1) this.lastString = '';
    } else if (character === '{' || character === '[') this.handleOpeningBracket(character);
    else if (character === '}' || character === ']') return this.closeBracketAndDetectObjectEnd();
    return false;
  }

  private consumeStringCharacter(character: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (character === '\\') this.isEscaped = true;
    else if (character === '"') this.isInString = false;
    else if (this.depth === 1 && this.lastString.length < 100) this.lastString += character;
  }

  private handleOpeningBracket(bracket: string): void {
    this.depth += 1;
    if (this.depth === 2 && bracket === '[') {
      this.isInArray = this.lastString === this.key;
      this.hasArray ||= this.isInArray;
    }
    if (this.depth === 3 && this.isInArray && bracket === '{') this.objectParts = [];
  }

  /** Returns whether an object of the array ends with this bracket. */
  private closeBracketAndDetectObjectEnd(): boolean {
    this.depth -= 1;
    if (this.depth === 1) this.isInArray = false;
    return this.depth === 2 && this.objectParts !== undefined;
  }

  private appendIfInsideObject(text: string): void {
    if (this.objectParts === undefined) return;
    this.objectParts.push(text);
    this.objectLength += text.length;
    if (this.objectLength > MAX_ROW_LENGTH)
      throw new InvalidImportFileError('a product is longer than 1 MB');
  }

  /** Parses the collected object, whose last piece is `end`, and starts a new one. */
  private finishAndParseObject(end: string): unknown {
    const json = [...(this.objectParts ?? []), end].join('');
    this.objectParts = undefined;
    this.objectLength = 0;
    try {
      return JSON.parse(json);
    } catch (error) {
      throw new InvalidImportFileError(`not valid JSON: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
}
