import type { DataSource } from 'typeorm';
import type { ProductRecord } from '../product-record';
import { INCOMING, UPSERT } from '../store-products';
import { type Chunks, type ImportRow, RowRejected } from './import-row';
import { importedProduct, type ImportDefaults } from './imported-product';
import { readCsv } from './read-csv';
import { readGoogleFeed } from './read-google-feed';
import { readJsonLines } from './read-json-lines';
import { readShopify } from './read-shopify';

const READERS = {
  csv: readCsv,
  jsonl: readJsonLines,
  google: readGoogleFeed,
  shopify: readShopify,
};

export type ImportFormat = keyof typeof READERS;

export const IMPORT_FORMATS = Object.keys(READERS) as ImportFormat[];

export interface ImportReport {
  /** Rows of the file. */
  read: number;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** The first {@link REJECTIONS_SHOWN} of them. */
  rejections: { position: number; reason: string }[];
}

export interface ImportOptions extends ImportDefaults {
  format: ImportFormat;
  /** Reads and checks everything, stores nothing; what could be stored counts as inserted. */
  isDryRun: boolean;
  /** After every batch. */
  onProgress?(report: Readonly<ImportReport>): void;
}

/** At most so many products are in memory. */
const BATCH_SIZE = 500;
export const REJECTIONS_SHOWN = 20;

/**
 * Brings products of a file in, a batch at a time. A product is known by its source and its id there, so a second
 * import changes nothing; products the file no longer has stay. Batches stored before a failure stay, too.
 *
 * @throws ImportUnreadable when the file is not of the format
 */
export async function importCatalogue(
  dataSource: DataSource,
  chunks: Chunks,
  { format, isDryRun, onProgress, ...defaults }: ImportOptions,
): Promise<ImportReport> {
  const report: ImportReport = {
    read: 0,
    inserted: 0,
    updated: 0,
    unchanged: 0,
    rejected: 0,
    rejections: [],
  };
  // By their id: a statement cannot store the same product twice. The later row wins.
  let batch = new Map<unknown, ProductRecord>();
  const flush = async () => {
    if (isDryRun) report.inserted += batch.size;
    else if (batch.size > 0) await store(dataSource, [...batch.values()], report);
    batch = new Map();
    onProgress?.(report);
  };
  for await (const row of READERS[format](chunks)) {
    report.read += 1;
    const product = accepted(row, defaults, report);
    if (product !== undefined && batch.has(product.id)) report.updated += 1;
    if (product !== undefined) batch.set(product.id, product);
    if (batch.size >= BATCH_SIZE) await flush();
  }
  await flush();
  return report;
}

function accepted(
  { position, fields, flaw }: ImportRow,
  defaults: ImportDefaults,
  report: ImportReport,
): ProductRecord | undefined {
  try {
    if (flaw !== undefined) throw new RowRejected(flaw);
    return importedProduct(fields, defaults);
  } catch (error) {
    if (!(error instanceof RowRejected)) throw error;
    report.rejected += 1;
    if (report.rejections.length < REJECTIONS_SHOWN)
      report.rejections.push({ position, reason: error.message });
    return undefined;
  }
}

const STORE = `
  with incoming as (${INCOMING}), upserted as (${UPSERT})
  select count(*) filter (where is_new)::int as inserted, count(*) filter (where not is_new)::int as updated
  from upserted`;

async function store(
  dataSource: DataSource,
  batch: ProductRecord[],
  report: ImportReport,
): Promise<void> {
  const [{ inserted, updated }] = await dataSource.query<[{ inserted: number; updated: number }]>(
    STORE,
    [JSON.stringify(batch)],
  );
  report.inserted += inserted;
  report.updated += updated;
  report.unchanged += batch.length - inserted - updated;
}
