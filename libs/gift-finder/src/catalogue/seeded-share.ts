/** Another seed is another catalogue: other brands and prices for the same gifts. */
const SEED = 20_261_123;

/** @returns 0 to below 1, always the same for the same text (FNV-1a, with a last mix of the bits) */
export function seededShare(text: string): number {
  let hash = 2_166_136_261 ^ SEED;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
