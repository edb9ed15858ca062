/**
 * Normalises a text for comparison: lower case, no accents, single spaces instead of punctuation. `Caffè-Espresso` becomes
 * `caffe espresso`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
