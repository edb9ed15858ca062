import type { DataSource } from 'typeorm';
import { catalogue } from './catalogue';
import type { CatalogueProduct } from './expand-concept';
import { BUILT_IN_SOURCE, productRecord } from './product-record';
import { INCOMING, UPSERT } from './store-products';

export interface SeedReport {
  /** Products of the built-in catalogue now in the database. */
  total: number;
  inserted: number;
  updated: number;
  /** Built-in products that the catalogue no longer has. */
  removed: number;
}

/**
 * Brings the products of the built-in catalogue up to date and leaves those of other sources alone.
 * One statement, so readers see the old catalogue or the new one; a second run changes nothing.
 *
 * @param products - other ones in place of the built-in ones
 */
export async function seedCatalogue(
  dataSource: DataSource,
  products: readonly CatalogueProduct[] = catalogue(),
): Promise<SeedReport> {
  const records = JSON.stringify(products.map(productRecord));
  const [report] = await dataSource.query<[SeedReport]>(SEED, [records, BUILT_IN_SOURCE]);
  return report;
}

const SEED = `
  with incoming as (${INCOMING}), upserted as (${UPSERT}
  ), removed as (
    delete from products
    where source = $2 and id not in (select id from incoming)
    returning id
  )
  select
    (select count(*) from incoming)::int as total,
    (select count(*) filter (where is_new) from upserted)::int as inserted,
    (select count(*) filter (where not is_new) from upserted)::int as updated,
    (select count(*) from removed)::int as removed`;
