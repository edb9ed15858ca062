import { createHash } from 'node:crypto';
import {
  AGE_GROUPS,
  type AgeGroup,
  type Occasion,
  OCCASIONS,
  type Relation,
  RELATIONS,
} from '@giftspire/contracts';

/** In the order of the bits that the database keeps in `products.audience` and `products.avoided`. */
const AUDIENCE: readonly string[] = [...RELATIONS, ...OCCASIONS, ...AGE_GROUPS];

const LISTS_KEPT = 10_000;

/** Bits as PostgreSQL's `bigint`, in decimals; the same as the function `products_bits`. */
export function audienceBits(words: readonly (Relation | Occasion | AgeGroup)[]): string {
  return bigint(words.map((word) => AUDIENCE.indexOf(word)));
}

/** The same as the function `products_topics`: words share 64 bits. */
export function topicBits(interests: readonly string[]): string {
  return bigint(interests.map((interest) => firstByte(interest) & 63));
}

/**
 * Numbers that stand for the lists of a product: columns of `products as product`, a bit for each word in the order of
 * the enum. Zero for an empty list, whose bits are all set.
 */
export const AUDIENCE_PARTS = {
  relations: part('relations', 0, RELATIONS.length),
  occasions: part('occasions', RELATIONS.length, OCCASIONS.length),
  ages: part('age_groups', RELATIONS.length + OCCASIONS.length, AGE_GROUPS.length),
};

function part(column: string, first: number, length: number): string {
  const mask = 2 ** length - 1;
  return `case when cardinality(product.${column}) = 0 then 0 else (product.audience >> ${first} & ${mask})::int end`;
}

/** Reads numbers of {@link AUDIENCE_PARTS}; the same few come again and again, so each list is made once. */
export function wordsOfBits<Word>(words: readonly Word[]): (bits: number) => readonly Word[] {
  const known = new Map<number, readonly Word[]>();
  return (bits) => {
    const before = known.get(bits);
    if (before !== undefined) return before;
    const list = words.filter((_, position) => (bits >> position) & 1);
    // Unbounded it would be a leak: catalogues of others may combine them as they like.
    if (known.size < LISTS_KEPT) known.set(bits, list);
    return list;
  };
}

function bigint(positions: readonly number[]): string {
  const bits = positions.reduce((sum, position) => sum | (1n << BigInt(position)), 0n);
  return BigInt.asIntN(64, bits).toString();
}

function firstByte(text: string): number {
  return createHash('md5').update(text).digest()[0] ?? 0;
}
