import { type Chunks, ImportUnreadable, ROW_LENGTH_MAX } from './import-row';
import { decoded } from './text-lines';

/**
 * The objects of the array `{ [key]: [...] }`, one after the other, without reading the whole file first. Other keys
 * and what follows the array are passed over.
 *
 * @throws ImportUnreadable when an object is no JSON, is too long, or the file ends inside one
 */
export async function* jsonObjects(chunks: Chunks, key: string): AsyncGenerator<unknown> {
  const scanner = new ObjectScanner(key);
  for await (const text of decoded(chunks)) yield* scanner.scan(text);
  scanner.end();
}

class ObjectScanner {
  /** Of brackets of both kinds. */
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  /** The last string of the outermost object, and whether it is the key before the array at hand. */
  private lastString = '';
  private isInArray = false;
  private hasArray = false;
  private object: string[] | undefined;
  private length = 0;

  constructor(private readonly key: string) {}

  *scan(text: string): Generator<unknown> {
    let start = 0;
    for (let index = 0; index < text.length; index++) {
      const began = this.object === undefined;
      const ended = this.step(text[index] as string);
      if (began && this.object !== undefined) start = index;
      if (ended) {
        yield this.parsed(text.slice(start, index + 1));
        start = index + 1;
      }
    }
    this.keep(text.slice(start));
  }

  end(): void {
    if (this.depth !== 0) throw new ImportUnreadable('not JSON: the file ends too early');
    if (!this.hasArray) throw new ImportUnreadable(`not JSON with a list "${this.key}"`);
  }

  /** @returns whether an object of the list ended with this character */
  private step(character: string): boolean {
    if (this.isInString) {
      this.inString(character);
      return false;
    }
    if (character === '"') {
      this.isInString = true;
      if (this.depth === 1) this.lastString = '';
    } else if (character === '{' || character === '[') this.open(character);
    else if (character === '}' || character === ']') return this.close();
    return false;
  }

  private inString(character: string): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (character === '\\') this.isEscaped = true;
    else if (character === '"') this.isInString = false;
    else if (this.depth === 1 && this.lastString.length < 100) this.lastString += character;
  }

  private open(bracket: string): void {
    this.depth += 1;
    if (this.depth === 2 && bracket === '[') {
      this.isInArray = this.lastString === this.key;
      this.hasArray ||= this.isInArray;
    }
    if (this.depth === 3 && this.isInArray && bracket === '{') this.object = [];
  }

  private close(): boolean {
    this.depth -= 1;
    if (this.depth === 1) this.isInArray = false;
    return this.depth === 2 && this.object !== undefined;
  }

  private keep(text: string): void {
    if (this.object === undefined) return;
    this.object.push(text);
    this.length += text.length;
    if (this.length > ROW_LENGTH_MAX) throw new ImportUnreadable('a product is longer than 1 MB');
  }

  private parsed(end: string): unknown {
    const json = [...(this.object ?? []), end].join('');
    this.object = undefined;
    this.length = 0;
    try {
      return JSON.parse(json);
    } catch (error) {
      throw new ImportUnreadable(`not JSON: ${(error as Error).message}`, { cause: error });
    }
  }
}
