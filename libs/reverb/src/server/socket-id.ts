import { randomInt } from 'node:crypto';

/** Exclusive, and short enough to be an exact number in every language that reads it. */
const PART_LIMIT = 2 ** 32;

/** A new `"<int>.<int>"` from a cryptographic source. */
export function newSocketId(): string {
  // Joined: a text put together from parts would hold on to the parts as long as the connection lives.
  return [randomInt(1, PART_LIMIT), randomInt(1, PART_LIMIT)].join('.');
}
