import type { DataSource } from 'typeorm';
import { buildBuiltInCatalogue } from './built-in-catalogue';
import type { BuiltInProduct } from './expand-concept-to-products';
import { BUILT_IN_SOURCE, toBuiltInProductRecord } from './product-record';
import { SELECT_INCOMING_PRODUCTS_SQL, UPSERT_INCOMING_PRODUCTS_SQL } from './upsert-products-sql';

/** Numbers of built-in products that seeding stored or deleted. */
export interface SeedReport {
  /** Built-in products that are now in the database, unchanged ones included. */
  total: number;
  inserted: number;
  updated: number;
  /** Products that were deleted, because the built-in catalogue no longer contains them. */
  removed: number;
}

/**
 * Inserts, updates and deletes the built-in products in the database; products of other sources are not touched. A
 * single statement, so that readers see either the old or the new catalogue. Idempotent.
 *
 * @param products - products to store; those of the built-in catalogue by default
 */
export async function seedCatalogue(
  dataSource: DataSource,
  products: readonly BuiltInProduct[] = buildBuiltInCatalogue(),
): Promise<SeedReport> {
  const records = JSON.stringify(products.map(toBuiltInProductRecord));
  const [report] = await dataSource.query<[SeedReport]>(SEED_SQL, [records, BUILT_IN_SOURCE]);
  return report;
}

const SEED_SQL = `
  with incoming as (${SELECT_INCOMING_PRODUCTS_SQL}), upserted as (${UPSERT_INCOMING_PRODUCTS_SQL}
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
