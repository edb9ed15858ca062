import { createHash } from 'node:crypto';
import {
  AGE_GROUPS,
  type AgeGroup,
  type Occasion,
  OCCASIONS,
  type Relation,
  RELATIONS,
} from '@giftspire/contracts';

/** Words of `products.audience` and `products.avoided`; the position of a word is the number of its bit. */
const AUDIENCE_WORDS: readonly string[] = [...RELATIONS, ...OCCASIONS, ...AGE_GROUPS];

/** Maximum number of decoded lists that a decoder caches. */
const MAX_CACHED_LISTS = 10_000;

/** Encodes words as bits. Returns a PostgreSQL `bigint` as decimal text, equal to the SQL function `products_bits`. */
export function toAudienceBits(words: readonly (Relation | Occasion | AgeGroup)[]): string {
  return toSignedBigint(words.map((word) => AUDIENCE_WORDS.indexOf(word)));
}

/**
 * Encodes interests as a set of 64 hash bits; two interests may share a bit. Returns a PostgreSQL `bigint` as decimal
 * text, equal to the SQL function `products_topics`.
 */
export function toTopicBits(interests: readonly string[]): string {
  return toSignedBigint(interests.map((interest) => firstMd5Byte(interest) & 63));
}

/**
 * SQL expressions over `products as product` that return the relations, occasions and age groups of a product as an
 * integer with one bit per word, in the order of the enum. An empty list, for which all bits are set in the database,
 * returns 0.
 */
export const AUDIENCE_BIT_COLUMNS = {
  relations: extractBitsSql('relations', 0, RELATIONS.length),
  occasions: extractBitsSql('occasions', RELATIONS.length, OCCASIONS.length),
  ages: extractBitsSql('age_groups', RELATIONS.length + OCCASIONS.length, AGE_GROUPS.length),
};

function extractBitsSql(column: string, first: number, length: number): string {
  const mask = 2 ** length - 1;
  return `case when cardinality(product.${column}) = 0 then 0 else (product.audience >> ${first} & ${mask})::int end`;
}

/**
 * Creates a function that decodes an integer of `AUDIENCE_BIT_COLUMNS` to the list of its words. Decoded lists are
 * cached, because few different ones occur.
 *
 * @param words - all words, in the order of their bits
 */
export function createBitDecoder<Word>(words: readonly Word[]): (bits: number) => readonly Word[] {
  const cache = new Map<number, readonly Word[]>();
  return (bits) => {
    const cached = cache.get(bits);
    if (cached !== undefined) return cached;
    const list = words.filter((_, position) => (bits >> position) & 1);
    // Bounded, because imported catalogues can contain any combination of words.
    if (cache.size < MAX_CACHED_LISTS) cache.set(bits, list);
    return list;
  };
}

function toSignedBigint(positions: readonly number[]): string {
  const bits = positions.reduce((sum, position) => sum | (1n << BigInt(position)), 0n);
  return BigInt.asIntN(64, bits).toString();
}

function firstMd5Byte(text: string): number {
  return createHash('md5').update(text).digest()[0] ?? 0;
}
