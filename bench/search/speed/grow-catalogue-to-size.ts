import type { DataSource } from 'typeorm';

/**
 * Adds copies of the built-in products until the catalogue has the given number of products, and vacuums the database.
 * The copies get their own concepts and brands, so that the limits per concept and brand do not remove them.
 */
export async function growCatalogueToSize(dataSource: DataSource, products: number): Promise<void> {
  await dataSource.query(
    `with missing as (
       select greatest(0, $1::int - count(*)) as count from products
     ), originals as (
       select *, row_number() over (order by md5(id)) as place, count(*) over () as total
       from products where source = 'giftspire-demo'
     ), copies as (
       select originals.*, turn, 'COPY-' || md5($1::int || '/' || turn || '/' || id) as copy_id
       from originals, generate_series(1, 1 + ((select count from missing) / total)::int) as turn
       where (select count from missing) > 0
     )
     insert into products (id, source, external_id, concept, brand, category, price, currency,
       title_en, title_it, description_en, description_it, features_en, features_it, topics_en,
       topics_it, occasions, relations, interests, age_groups, safety_age, avoid)
     select copy_id, 'bench', copy_id, concept || '-' || turn, brand || ' ' || turn, category, price,
       currency, title_en, title_it, description_en, description_it, features_en, features_it,
       topics_en, topics_it, occasions, relations, interests, age_groups, safety_age, avoid
     from copies
     order by turn, place
     limit (select count from missing)
     on conflict do nothing`,
    [products],
  );
  await dataSource.query('vacuum analyze');
}
