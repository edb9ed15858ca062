import { SaxesParser } from 'saxes';
import {
  type FileChunks,
  type ImportRow,
  InvalidImportFileError,
  MAX_ROW_LENGTH,
} from './import-row';
import { decodeUtf8Chunks } from './read-text-lines';

/**
 * Yields the rows of a Google Merchant feed: the `item` elements of RSS 2.0 or the `entry` elements of Atom. Field
 * names are those of their child elements without the prefix `g:`.
 *
 * @throws InvalidImportFileError for invalid XML or an element that is too long
 */
export async function* readGoogleFeedRows(chunks: FileChunks): AsyncGenerator<ImportRow> {
  const reader = new FeedItemParser();
  for await (const text of decodeUtf8Chunks(chunks)) {
    reader.consumeChunk(text);
    yield* reader.takeCompletedRows();
  }
  reader.closeAndAssertComplete();
  yield* reader.takeCompletedRows();
}

/** Streaming XML parser that collects each item of a feed as a row. */
class FeedItemParser {
  private readonly parser = new SaxesParser({ position: false });
  private rows: ImportRow[] = [];
  private position = 0;
  private item: Record<string, unknown> | undefined;
  /** Nesting depth below the item element; 1 for its children. */
  private depth = 0;
  private text = '';

  constructor() {
    this.parser.on('error', (error) => {
      throw new InvalidImportFileError(`not valid XML: ${error.message}`, { cause: error });
    });
    this.parser.on('opentag', ({ name, attributes }) =>
      this.handleOpenTag(name, attributes['href']),
    );
    this.parser.on('closetag', ({ name }) => this.handleCloseTag(name));
    const collectText = (text: string) => this.appendTextIfInField(text);
    this.parser.on('text', collectText);
    this.parser.on('cdata', collectText);
  }

  /** Processes the next piece of the feed. */
  consumeChunk(text: string): void {
    this.parser.write(text);
  }

  /** @throws InvalidImportFileError when the XML document is incomplete */
  closeAndAssertComplete(): void {
    this.parser.close();
  }

  /** Returns the rows that were completed since the last call. */
  takeCompletedRows(): ImportRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private handleOpenTag(name: string, address: unknown): void {
    if (this.item === undefined) {
      if (name === 'item' || name === 'entry') this.item = {};
      this.depth = 0;
      return;
    }
    this.depth += 1;
    this.text = this.depth === 1 && typeof address === 'string' ? address : '';
  }

  private handleCloseTag(name: string): void {
    if (this.item === undefined) return;
    if (this.depth === 0) {
      this.rows.push({ position: ++this.position, fields: this.item });
      this.item = undefined;
      return;
    }
    if (this.depth === 1) this.item[name.replace(/^g:/, '')] ??= this.text.trim();
    this.depth -= 1;
  }

  private appendTextIfInField(text: string): void {
    if (this.item === undefined || this.depth !== 1) return;
    this.text += text;
    if (this.text.length > MAX_ROW_LENGTH)
      throw new InvalidImportFileError('an element exceeds 1 MB');
  }
}
