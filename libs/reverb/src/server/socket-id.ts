import { randomInt } from 'node:crypto';

/** Exclusive, and short enough to be an exact number in every language that reads it. */
const PART_LIMIT = 2 ** 32;

/** A new `"<int>.<int>"` from a cryptographic source. */
export function newSocketId(): string {
  return `${randomInt(1, PART_LIMIT)}.${randomInt(1, PART_LIMIT)}`;
}
