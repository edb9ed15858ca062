/** Much longer than what was to be rephrased, it says more. */
const LENGTH_FACTOR = 2;
const LENGTH_AT_LEAST = 10;

/** Addresses, also without `http`: a name with a dot and an ending, and something that looks like mail. */
const LINK = /[a-z][a-z\d+.-]*:\/\/|www\.|\S+@\S+|\b[\p{L}\d-]+\.(?:[a-z]{2,})(?:\/|\b)/iu;
const MARKUP = /[<>[\]{}`|*_#\\]/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Surrogate}]/u;
const NUMBER = /\d+(?:[.,]\d+)*/g;

/**
 * Whether a text may stand where `original` stood: plain, in one line, about as long, without links, and with no number
 * that was not there before.
 */
export function isRephrasing(text: unknown, original: string): text is string {
  if (typeof text !== 'string') return false;
  const length = text.trim().length;
  if (length < LENGTH_AT_LEAST || length > LENGTH_FACTOR * original.length) return false;
  if (MARKUP.test(text) || UNPRINTABLE.test(text)) return false;
  if (LINK.test(text)) return false;
  const known = numbers(original);
  return [...numbers(text)].every((number) => known.has(number));
}

function numbers(text: string): Set<string> {
  return new Set(text.match(NUMBER));
}
