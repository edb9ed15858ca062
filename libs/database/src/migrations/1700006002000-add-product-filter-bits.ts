import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One bit each, in this order; `audience-bits.ts` of the search has the same list. */
const AUDIENCE = [
  ...['girlfriend', 'boyfriend', 'wife', 'husband', 'mother', 'father', 'friend', 'colleague'],
  ...['brother', 'sister', 'daughter', 'son', 'boss', 'coworker', 'neighbor', 'teacher', 'student'],
  ...['birthday', 'christmas', 'valentine', 'anniversary', 'graduation', 'wedding', 'mothers_day'],
  ...['fathers_day', 'housewarming', 'baby_shower', 'retirement', 'promotion', 'just_because'],
  ...['child', 'teenager', 'young_adult', 'adult', 'middle_aged', 'senior'],
];
const RELATIONS = [0, 17] as const;
const OCCASIONS = [17, 30] as const;
const AGE_GROUPS = [30, 36] as const;

/**
 * A search looks at every product it may offer. It reads them from an index alone, which holds all that the filters and
 * the facets ask, as bits: rows are wide, and lists of words would not fit an index.
 */
export class AddProductFilterBits1700006002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function products_bits(text[]) returns bigint language sql immutable parallel safe
        return (
          select coalesce(bit_or(1::bigint << (array_position(array[${quoted(AUDIENCE)}], tag) - 1)), 0)
          from unnest($1) as tag
        )`);
    // An empty list means: for any.
    await runner.query(`
      create function products_audience(relations text[], occasions text[], age_groups text[])
        returns bigint language sql immutable parallel safe
        return ${bitsOrAll('relations', RELATIONS)}
          | ${bitsOrAll('occasions', OCCASIONS)}
          | ${bitsOrAll('age_groups', AGE_GROUPS)}`);
    // Interests are open to any word, so words share 64 bits: good for a first choice, not for a claim.
    await runner.query(`
      create function products_topics(text[]) returns bigint language sql immutable parallel safe
        return (
          select coalesce(bit_or(1::bigint << (get_byte(decode(md5(tag), 'hex'), 0) & 63)), 0)
          from unnest($1) as tag
        )`);
    await runner.query(`
      alter table products
        add audience bigint not null generated always as (
          products_audience(relations, occasions, age_groups)
        ) stored,
        add avoided bigint not null generated always as (products_bits(avoid)) stored,
        add topics bigint not null generated always as (products_topics(interests)) stored`);
    await runner.query(`
      create index products_eligible on products (currency, price)
        include (id, concept, in_stock, safety_age, audience, avoided, topics)`);
    await runner.query(`drop index products_price`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create index products_price on products (price)`);
    await runner.query(`drop index products_eligible`);
    await runner.query(`alter table products drop audience, drop avoided, drop topics`);
    await runner.query(`drop function products_topics(text[])`);
    await runner.query(`drop function products_audience(text[], text[], text[])`);
    await runner.query(`drop function products_bits(text[])`);
  }
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}

function bitsOrAll(column: string, [first, end]: readonly [number, number]): string {
  const all = (1n << BigInt(end)) - (1n << BigInt(first));
  return `case when cardinality(${column}) = 0 then ${all} else products_bits(${column}) end`;
}
