import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tags of `products.audience`; a tag's index is its bit number. The search has the same list in `audience-bits.ts`. */
const AUDIENCE_TAGS = [
  ...['girlfriend', 'boyfriend', 'wife', 'husband', 'mother', 'father', 'friend', 'colleague'],
  ...['brother', 'sister', 'daughter', 'son', 'boss', 'coworker', 'neighbor', 'teacher', 'student'],
  ...['birthday', 'christmas', 'valentine', 'anniversary', 'graduation', 'wedding', 'mothers_day'],
  ...['fathers_day', 'housewarming', 'baby_shower', 'retirement', 'promotion', 'just_because'],
  ...['child', 'teenager', 'young_adult', 'adult', 'middle_aged', 'senior'],
];
/** First bit number of the relations, and the first one after them. */
const RELATION_BITS = [0, 17] as const;
/** First bit number of the occasions, and the first one after them. */
const OCCASION_BITS = [17, 30] as const;
/** First bit number of the age groups, and the first one after them. */
const AGE_GROUP_BITS = [30, 36] as const;

/**
 * Adds the filter and facet attributes of a product as bits, and a covering index of them. A search reads every
 * eligible product, and an index-only scan is faster than reading wide rows; lists of words would not fit an index.
 */
export class AddProductFilterBits1700006002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function products_bits(text[]) returns bigint language sql immutable parallel safe
        return (
          select coalesce(bit_or(1::bigint << (array_position(array[${toSqlStringList(AUDIENCE_TAGS)}], tag) - 1)), 0)
          from unnest($1) as tag
        )`);
    // An empty list means that the product suits all values.
    await runner.query(`
      create function products_audience(relations text[], occasions text[], age_groups text[])
        returns bigint language sql immutable parallel safe
        return ${buildBitsOrAllExpression('relations', RELATION_BITS)}
          | ${buildBitsOrAllExpression('occasions', OCCASION_BITS)}
          | ${buildBitsOrAllExpression('age_groups', AGE_GROUP_BITS)}`);
    // Interests are free words, hashed to bit numbers from 0 to 63: two different words may have the same bit.
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

/** Returns SQL string literals, separated by commas. */
function toSqlStringList(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}

/** Returns the SQL expression of a column's bits; all bits of the range when the column is an empty list. */
function buildBitsOrAllExpression(column: string, [first, end]: readonly [number, number]): string {
  const all = (1n << BigInt(end)) - (1n << BigInt(first));
  return `case when cardinality(${column}) = 0 then ${all} else products_bits(${column}) end`;
}
