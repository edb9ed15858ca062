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

/**
 * Encodes relations, occasions and age groups as one bit each. Returns a PostgreSQL `bigint` as decimal text, equal to
 * the SQL function `products_bits`.
 */
export function toAudienceBitsText(words: readonly (Relation | Occasion | AgeGroup)[]): string {
  return toBigintText(words.map((word) => AUDIENCE_WORDS.indexOf(word)));
}

/**
 * Encodes interests, the topics of a product, as a set of 64 hash bits; two interests may share a bit. Returns a
 * PostgreSQL `bigint` as decimal text, equal to the SQL function `products_topics`.
 */
export function toTopicBitsText(interests: readonly string[]): string {
  return toBigintText(interests.map((interest) => computeFirstMd5Byte(interest) & 63));
}

/**
 * SQL expressions over `products as product`, one each for the relations, occasions and age groups of a product. The
 * value is an integer with one bit per word, in the order of the enum; it is 0 for an empty list, for which all bits
 * are set in the column `audience`.
 */
export const AUDIENCE_BITS_SQL = {
  relations: buildExtractBitsSql('relations', 0, RELATIONS.length),
  occasions: buildExtractBitsSql('occasions', RELATIONS.length, OCCASIONS.length),
  ages: buildExtractBitsSql('age_groups', RELATIONS.length + OCCASIONS.length, AGE_GROUPS.length),
};

function buildExtractBitsSql(column: string, first: number, length: number): string {
  const mask = 2 ** length - 1;
  return `case when cardinality(product.${column}) = 0 then 0 else (product.audience >> ${first} & ${mask})::int end`;
}

/**
 * Creates a function that decodes an integer of `AUDIENCE_BITS_SQL` to the list of its words. Decoded lists are
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

/** Returns the `bigint` in which the bits at these positions, 0 to 63, are set, as decimal text. */
function toBigintText(positions: readonly number[]): string {
  const bits = positions.reduce((sum, position) => sum | (1n << BigInt(position)), 0n);
  return BigInt.asIntN(64, bits).toString();
}

function computeFirstMd5Byte(text: string): number {
  return createHash('md5').update(text).digest()[0] ?? 0;
}
