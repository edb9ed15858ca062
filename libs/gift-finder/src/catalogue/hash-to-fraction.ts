/** Seed of the hash. Changing it changes the brands and prices of the whole built-in catalogue. */
const HASH_SEED = 20_261_123;

/** Hashes a text to a number from 0 to below 1 (FNV-1a with a final mix). Deterministic. */
export function hashToFraction(text: string): number {
  let hash = 2_166_136_261 ^ HASH_SEED;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
