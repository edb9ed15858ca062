import { SaxesParser } from 'saxes';
import { type Chunks, type ImportRow, ImportUnreadable, ROW_LENGTH_MAX } from './import-row';
import { decoded } from './text-lines';

/** `item` of an RSS 2.0 Merchant feed, `entry` of an Atom one; of their elements, `g:` is left off the names. */
export async function* readGoogleFeed(chunks: Chunks): AsyncGenerator<ImportRow> {
  const reader = new ItemReader();
  for await (const text of decoded(chunks)) {
    reader.read(text);
    yield* reader.taken();
  }
  reader.end();
  yield* reader.taken();
}

class ItemReader {
  private readonly parser = new SaxesParser({ position: false });
  private rows: ImportRow[] = [];
  private position = 0;
  private item: Record<string, unknown> | undefined;
  /** Below the item: 1 is one of its elements. */
  private depth = 0;
  private text = '';

  constructor() {
    this.parser.on('error', (error) => {
      throw new ImportUnreadable(`not XML: ${error.message}`, { cause: error });
    });
    this.parser.on('opentag', ({ name, attributes }) => this.open(name, attributes['href']));
    this.parser.on('closetag', ({ name }) => this.close(name));
    const collect = (text: string) => this.collect(text);
    this.parser.on('text', collect);
    this.parser.on('cdata', collect);
  }

  read(text: string): void {
    this.parser.write(text);
  }

  end(): void {
    this.parser.close();
  }

  taken(): ImportRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private open(name: string, address: unknown): void {
    if (this.item === undefined) {
      if (name === 'item' || name === 'entry') this.item = {};
      this.depth = 0;
      return;
    }
    this.depth += 1;
    this.text = this.depth === 1 && typeof address === 'string' ? address : '';
  }

  private close(name: string): void {
    if (this.item === undefined) return;
    if (this.depth === 0) {
      this.rows.push({ position: ++this.position, fields: this.item });
      this.item = undefined;
      return;
    }
    if (this.depth === 1) this.item[name.replace(/^g:/, '')] ??= this.text.trim();
    this.depth -= 1;
  }

  private collect(text: string): void {
    if (this.item === undefined || this.depth !== 1) return;
    this.text += text;
    if (this.text.length > ROW_LENGTH_MAX) throw new ImportUnreadable('an element exceeds 1 MB');
  }
}
