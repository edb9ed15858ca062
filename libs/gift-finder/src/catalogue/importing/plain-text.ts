const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/**
 * Words of a shop's text: no tags, no control characters, blanks as one.
 *
 * @param lengthMax - in characters; longer texts end with an ellipsis
 */
export function plainText(text: string, lengthMax: number): string {
  const words = text
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return words.length <= lengthMax ? words : `${words.slice(0, lengthMax - 1).trimEnd()}…`;
}
