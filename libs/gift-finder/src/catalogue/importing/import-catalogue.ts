import type { DataSource } from 'typeorm';
import type { ProductRecord } from '../product-record';
import { SELECT_INCOMING_PRODUCTS_SQL, UPSERT_INCOMING_PRODUCTS_SQL } from '../upsert-products-sql';
import { type FileChunks, type ImportRow, RowRejectedError } from './import-row';
import { toImportedProduct, type ImportDefaults } from './to-imported-product';
import { readCsvRows } from './read-csv-rows';
import { readGoogleFeedRows } from './read-google-feed-rows';
import { readJsonLineRows } from './read-json-line-rows';
import { readShopifyVariantRows } from './read-shopify-variant-rows';

const READERS_BY_FORMAT = {
  csv: readCsvRows,
  jsonl: readJsonLineRows,
  google: readGoogleFeedRows,
  shopify: readShopifyVariantRows,
};

/** Format of a file to import; the value of the CLI option `--format`. */
export type ImportFormat = keyof typeof READERS_BY_FORMAT;

/** All formats, for the help and the validation of `--format`. */
export const IMPORT_FORMATS = Object.keys(READERS_BY_FORMAT) as ImportFormat[];

/** Numbers of rows and products of an import so far, and the first rejections. */
export interface ImportReport {
  /** Rows read from the file, rejected ones included. */
  read: number;
  inserted: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** The first rejected rows, at most `MAX_REPORTED_REJECTIONS`. */
  rejections: { position: number; reason: string }[];
}

/** Format, defaults and behaviour of an import. */
export interface ImportOptions extends ImportDefaults {
  format: ImportFormat;
  /** True to read and validate the file without storing anything; valid products are reported as inserted. */
  isDryRun: boolean;
  /** Called with the numbers so far after every batch. */
  onProgress?(report: Readonly<ImportReport>): void;
}

/** Maximum number of products per statement, which bounds the memory of an import. */
const BATCH_SIZE = 500;
/** Maximum number of rejected rows that a report lists. */
export const MAX_REPORTED_REJECTIONS = 20;

/**
 * Imports the products of a file in batches. Products are identified by source and external id, so that a second import
 * of the same file changes nothing. Products missing in the file are not deleted. Batches stored before an error
 * remain.
 *
 * @param chunks - content of the file
 * @returns the final numbers
 * @throws InvalidImportFileError when the file does not have the format
 */
export async function importCatalogue(
  dataSource: DataSource,
  chunks: FileChunks,
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
  // Keyed by id, because one upsert cannot change the same row twice. The later row wins.
  let batch = new Map<unknown, ProductRecord>();
  const flush = async () => {
    if (isDryRun) report.inserted += batch.size;
    else if (batch.size > 0) await storeBatchAndAddCounts(dataSource, [...batch.values()], report);
    batch = new Map();
    onProgress?.(report);
  };
  for await (const row of READERS_BY_FORMAT[format](chunks)) {
    report.read += 1;
    const product = toProductOrReportRejection(row, defaults, report);
    if (product !== undefined && batch.has(product.id)) report.updated += 1;
    if (product !== undefined) batch.set(product.id, product);
    if (batch.size >= BATCH_SIZE) await flush();
  }
  await flush();
  return report;
}

/** Returns the product of a row; adds a rejected row to the report and returns undefined. */
function toProductOrReportRejection(
  { position, fields, rejectionReason }: ImportRow,
  defaults: ImportDefaults,
  report: ImportReport,
): ProductRecord | undefined {
  try {
    if (rejectionReason !== undefined) throw new RowRejectedError(rejectionReason);
    return toImportedProduct(fields, defaults);
  } catch (error) {
    if (!(error instanceof RowRejectedError)) throw error;
    report.rejected += 1;
    if (report.rejections.length < MAX_REPORTED_REJECTIONS)
      report.rejections.push({ position, reason: error.message });
    return undefined;
  }
}

const STORE_BATCH_SQL = `
  with incoming as (${SELECT_INCOMING_PRODUCTS_SQL}), upserted as (${UPSERT_INCOMING_PRODUCTS_SQL})
  select count(*) filter (where is_new)::int as inserted, count(*) filter (where not is_new)::int as updated
  from upserted`;

/** Stores the products in one statement and adds the numbers to the report. */
async function storeBatchAndAddCounts(
  dataSource: DataSource,
  batch: ProductRecord[],
  report: ImportReport,
): Promise<void> {
  const [{ inserted, updated }] = await dataSource.query<[{ inserted: number; updated: number }]>(
    STORE_BATCH_SQL,
    [JSON.stringify(batch)],
  );
  report.inserted += inserted;
  report.updated += updated;
  report.unchanged += batch.length - inserted - updated;
}
