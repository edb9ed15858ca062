/** Characters of the HTML entities that are decoded, by name. */
const HTML_ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/**
 * Converts HTML to plain text: removes tags, scripts and control characters, decodes common entities and collapses
 * white space.
 *
 * @param maxLength - maximum number of characters; longer texts are cut and end with an ellipsis
 */
export function toPlainText(text: string, maxLength: number): string {
  const words = text
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => HTML_ENTITIES[name] ?? ' ')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return words.length <= maxLength ? words : `${words.slice(0, maxLength - 1).trimEnd()}…`;
}
