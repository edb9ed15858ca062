import type { DataSource } from 'typeorm';
import { CATALOGUE } from './catalogue';
import type { CatalogueProduct } from './catalogue-row';
import { BUILT_IN_SOURCE, PRODUCT_COLUMNS, productRecord } from './product-record';

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
 * @param catalogue - other rows in place of the built-in ones
 */
export async function seedCatalogue(
  dataSource: DataSource,
  catalogue: readonly CatalogueProduct[] = CATALOGUE,
): Promise<SeedReport> {
  const records = JSON.stringify(catalogue.map(productRecord));
  const [report] = await dataSource.query<[SeedReport]>(SEED, [records, BUILT_IN_SOURCE]);
  return report;
}

const columns = Object.keys(PRODUCT_COLUMNS);
const written = [...columns, 'search_en', 'search_it'];
const list = (names: string[], prefix = '') => names.map((name) => prefix + name).join(', ');

/** A title says more than a topic, a topic more than a description. */
function searchVector(language: 'en' | 'it', configuration: string): string {
  const weighted = (text: string, weight: string) =>
    `setweight(to_tsvector('${configuration}', ${text}), '${weight}')`;
  return [
    weighted(`title_${language}`, 'A'),
    weighted(`topics_${language}`, 'B'),
    weighted(`description_${language}`, 'C'),
    weighted(`array_to_string(features_${language}, ', ')`, 'D'),
  ].join(' || ');
}

const SEED = `
  with incoming as (
    select ${list(columns)},
      ${searchVector('en', 'english')} as search_en,
      ${searchVector('it', 'italian')} as search_it
    from jsonb_to_recordset($1::jsonb) as record(
      ${Object.entries(PRODUCT_COLUMNS)
        .map(([name, type]) => `${name} ${type}`)
        .join(', ')}, topics_en text, topics_it text
    )
  ), upserted as (
    insert into products (${list(written)})
    select ${list(written)} from incoming
    on conflict (id) do update
    set (${list(written)}, updated_at) = (${list(written, 'excluded.')}, now())
    where (${list(written, 'products.')}) is distinct from (${list(written, 'excluded.')})
    returning xmax = 0 as is_new
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
