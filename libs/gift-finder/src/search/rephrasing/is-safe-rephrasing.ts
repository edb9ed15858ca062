/** Factor by which a rephrased text may be longer than the original. A much longer text adds content. */
const MAX_LENGTH_FACTOR = 2;
/** Minimum number of characters of a rephrased text. */
const MIN_LENGTH = 10;

/** Matches web and mail addresses, including host names without `http://`. */
const LINK_EXPRESSION =
  /[a-z][a-z\d+.-]*:\/\/|www\.|\S+@\S+|\b[\p{L}\d-]+\.(?:[a-z]{2,})(?:\/|\b)/iu;
const MARKUP_EXPRESSION = /[<>[\]{}`|*_#\\]/;
const UNPRINTABLE_EXPRESSION = /[\p{Cc}\p{Cf}\p{Co}\p{Surrogate}]/u;
const NUMBER_EXPRESSION = /\d+(?:[.,]\d+)*/g;

/**
 * Returns whether a text of a language model may replace the original: one line of plain text of similar length, without
 * links and without numbers that the original does not contain.
 */
export function isSafeRephrasing(text: unknown, original: string): text is string {
  if (typeof text !== 'string') return false;
  const length = text.trim().length;
  if (length < MIN_LENGTH || length > MAX_LENGTH_FACTOR * original.length) return false;
  if (MARKUP_EXPRESSION.test(text) || UNPRINTABLE_EXPRESSION.test(text)) return false;
  if (LINK_EXPRESSION.test(text)) return false;
  const originalNumbers = findNumberTexts(original);
  return [...findNumberTexts(text)].every((number) => originalNumbers.has(number));
}

function findNumberTexts(text: string): Set<string> {
  return new Set(text.match(NUMBER_EXPRESSION));
}
