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

/** Bits as PostgreSQL's `bigint`, in decimals; the same as the function `products_bits`. */
export function audienceBits(words: readonly (Relation | Occasion | AgeGroup)[]): string {
  return bigint(words.map((word) => AUDIENCE.indexOf(word)));
}

/** The same as the function `products_topics`: words share 64 bits. */
export function topicBits(interests: readonly string[]): string {
  return bigint(interests.map((interest) => firstByte(interest) & 63));
}

function bigint(positions: readonly number[]): string {
  const bits = positions.reduce((sum, position) => sum | (1n << BigInt(position)), 0n);
  return BigInt.asIntN(64, bits).toString();
}

function firstByte(text: string): number {
  return createHash('md5').update(text).digest()[0] ?? 0;
}
