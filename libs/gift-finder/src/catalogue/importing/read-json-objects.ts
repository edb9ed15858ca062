import { type FileChunks, InvalidImportFileError, MAX_ROW_LENGTH } from './import-row';
import { decodeUtf8 } from './read-text-lines';

/**
 * Streams the objects of the array in `{ [key]: [...] }` without loading the whole file. Everything else in the file is
 * skipped.
 *
 * @throws InvalidImportFileError when an object is invalid JSON or too long, or the file ends inside it
 */
export async function* readJsonObjects(chunks: FileChunks, key: string): AsyncGenerator<unknown> {
  const scanner = new ObjectScanner(key);
  for await (const text of decodeUtf8(chunks)) yield* scanner.scan(text);
  scanner.assertComplete();
}

/** Finds the boundaries of the objects in a JSON text that arrives in pieces, and parses each object. */
class ObjectScanner {
  /** Number of open braces and square brackets. */
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  /** Last string on the level of the outermost object: the key, when an array follows. */
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
      const hasEnded = this.consumeCharacter(text[index] as string);
      if (wasOutside && this.objectParts !== undefined) start = index;
      if (hasEnded) {
        yield this.parseObject(text.slice(start, index + 1));
        start = index + 1;
      }
    }
    this.appendToObject(text.slice(start));
  }

  assertComplete(): void {
    if (this.depth !== 0) throw new InvalidImportFileError('not valid JSON: it ends too early');
    if (!this.hasArray) throw new InvalidImportFileError(`no JSON array "${this.key}"`);
  }

  /** Returns whether an object of the array ends with this character. */
  private consumeCharacter(character: string): boolean {
    if (this.isInString) {
      this.consumeStringCharacter(character);
      return false;
    }
    if (character === '"') {
      this.isInString = true;
      if (this.depth === 1) this.lastString = '';
    } else if (character === '{' || character === '[') this.openBracket(character);
    else if (character === '}' || character === ']') return this.closeBracket();
    return false;
  }

  private consumeStringCharacter(character: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (character === '\\') this.isEscaped = true;
    else if (character === '"') this.isInString = false;
    else if (this.depth === 1 && this.lastString.length < 100) this.lastString += character;
  }

  private openBracket(bracket: string): void {
    this.depth += 1;
    if (this.depth === 2 && bracket === '[') {
      this.isInArray = this.lastString === this.key;
      this.hasArray ||= this.isInArray;
    }
    if (this.depth === 3 && this.isInArray && bracket === '{') this.objectParts = [];
  }

  private closeBracket(): boolean {
    this.depth -= 1;
    if (this.depth === 1) this.isInArray = false;
    return this.depth === 2 && this.objectParts !== undefined;
  }

  private appendToObject(text: string): void {
    if (this.objectParts === undefined) return;
    this.objectParts.push(text);
    this.objectLength += text.length;
    if (this.objectLength > MAX_ROW_LENGTH)
      throw new InvalidImportFileError('a product is longer than 1 MB');
  }

  private parseObject(end: string): unknown {
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
