import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ExtensionUnavailableError } from '../extension-unavailable-error';

/**
 * Adds the product columns that filters and imports need, and generated columns for full-text search. Existing rows are
 * kept; the next seed replaces those of the built-in catalogue.
 */
export class AddProductAttributes1700005001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm').catch((error: unknown) => {
      throw new ExtensionUnavailableError('pg_trgm', error);
    });
    // Generated columns require immutable functions; `array_to_string` and the like are only stable.
    await runner.query(`
      create function products_joined(text[]) returns text language sql immutable parallel safe
        return array_to_string($1, ', ')`);
    await runner.query(`
      create function products_folded(text) returns text language sql immutable parallel safe
        return translate(lower($1), 'àáâäèéêëìíîïòóôöùúûü', 'aaaaeeeeiiiioooouuuu')`);
    await runner.query(`
      alter table products
        add external_id varchar(255),
        add concept varchar(80),
        add in_stock boolean not null default true,
        add safety_age smallint check (safety_age between 0 and 21),
        add avoid text[] not null default '{}',
        add materials text[] not null default '{}',
        add variant_en text,
        add variant_it text,
        add topics_en text not null default '',
        add topics_it text not null default '',
        add image text,
        add url text,
        add rating numeric(2, 1) check (rating between 0 and 5),
        add review_count integer not null default 0 check (review_count >= 0),
        add is_demo boolean not null default false`);
    await runner.query(`
      update products
      set external_id = id, concept = id, is_demo = source = 'giftspire-demo'`);
    await runner.query(`
      alter table products
        alter external_id set not null,
        alter concept set not null,
        add constraint products_source_external_id unique (source, external_id),
        drop search_en,
        drop search_it`);
    await runner.query(`
      alter table products
        add search_en tsvector not null generated always as (${buildSearchVectorExpression('en', 'english')}) stored,
        add search_it tsvector not null generated always as (${buildSearchVectorExpression('it', 'italian')}) stored,
        add search_typed text not null generated always as (
          products_folded(title_en || ' ' || title_it || ' ' || topics_en || ' ' || topics_it)
        ) stored`);
    await runner.query(`create index products_search_en on products using gin (search_en)`);
    await runner.query(`create index products_search_it on products using gin (search_it)`);
    await runner.query(
      `create index products_search_typed on products using gin (search_typed gin_trgm_ops)`,
    );
    await runner.query(`create index products_concept on products (concept)`);
    await runner.query(`create index products_category on products (category)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table products
        drop external_id, drop concept, drop in_stock, drop safety_age, drop avoid, drop materials,
        drop variant_en, drop variant_it, drop search_en, drop search_it, drop search_typed,
        drop topics_en, drop topics_it, drop image, drop url, drop rating, drop review_count,
        drop is_demo`);
    await runner.query(`drop function products_joined(text[])`);
    await runner.query(`drop function products_folded(text)`);
    // Empty, because the seed of the previous version fills these columns.
    await runner.query(`
      alter table products add search_en tsvector not null default '', add search_it tsvector not null default ''`);
    await runner.query(`create index products_search_en on products using gin (search_en)`);
    await runner.query(`create index products_search_it on products using gin (search_it)`);
  }
}

/** Returns the tsvector expression of a language. Weights: title A, topics B, description C, features D. */
function buildSearchVectorExpression(language: 'en' | 'it', configuration: string): string {
  const weighted = (text: string, weight: string) =>
    `setweight(to_tsvector('pg_catalog.${configuration}'::regconfig, ${text}), '${weight}')`;
  return [
    weighted(`title_${language}`, 'A'),
    weighted(`topics_${language}`, 'B'),
    weighted(`description_${language}`, 'C'),
    weighted(`products_joined(features_${language})`, 'D'),
  ].join(' || ');
}
