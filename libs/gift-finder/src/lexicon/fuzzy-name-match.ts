import { distance } from 'fastest-levenshtein';

/** Quality of a match as a number; lower is better, 0 is an exact match. */
export type MatchRank = number;

/** Minimum length, in letters, of a text with one tolerated typo. Shorter words differ too little: `tea` and `pea`. */
const MIN_LENGTH_FOR_ONE_TYPO = 4;
/** Minimum length, in letters, of a text with two tolerated typos. */
const MIN_LENGTH_FOR_TWO_TYPOS = 8;

/**
 * Returns how well a typed text matches the start of a name: 0 for the whole name, 1 for its start, 2 for the start of
 * a later word, 3 or more for its start with typos.
 *
 * @param typed - text from `foldText`, not empty
 * @param name - text from `foldText`
 * @returns undefined when the name does not match
 */
export function findPrefixMatchRank(typed: string, name: string): MatchRank | undefined {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  const typos = countTyposAgainstPrefix(typed, name);
  return typos > getMaxTypos(typed) ? undefined : 2 + typos;
}

/** Returns the number of typos that are tolerated in a text of this length: 0, 1 or 2. */
export function getMaxTypos(text: string): number {
  if (text.length < MIN_LENGTH_FOR_ONE_TYPO) return 0;
  return text.length < MIN_LENGTH_FOR_TWO_TYPOS ? 1 : 2;
}

/**
 * Returns the lowest number of typos between the typed text and a prefix of the name that is at most one letter longer
 * or shorter.
 */
function countTyposAgainstPrefix(typed: string, name: string): number {
  const ends = [typed.length - 1, typed.length, typed.length + 1];
  return Math.min(...ends.map((end) => countTypos(typed, name.slice(0, end))));
}

/** Returns the Levenshtein distance, but counts two swapped neighbouring letters as one typo. */
export function countTypos(typed: string, name: string): number {
  const editDistance = distance(typed, name);
  if (editDistance < 2) return editDistance;
  const at = [...typed].findIndex((_, index) => typed[index] !== name[index]);
  const isSwap = at >= 0 && typed[at] === name[at + 1] && typed[at + 1] === name[at];
  if (!isSwap) return editDistance;
  return Math.min(editDistance, 1 + distance(typed.slice(at + 2), name.slice(at + 2)));
}
