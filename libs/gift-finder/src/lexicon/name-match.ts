import { distance } from 'fastest-levenshtein';

/** Lower is closer. */
export type Closeness = number;

/** Shorter words are too much alike to guess between: `tea` and `pet` differ in two letters of three. */
const TYPO_FROM_LENGTH = 4;
const TWO_TYPOS_FROM_LENGTH = 8;

/**
 * How well what was typed so far fits a name: it may begin the name or one of its words, or begin it but for a typo.
 *
 * @param typed - folded, not empty
 * @param name - folded
 * @returns undefined when it does not fit
 */
export function beginningMatch(typed: string, name: string): Closeness | undefined {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  const typos = typosInBeginning(typed, name);
  return typos > typosAllowed(typed) ? undefined : 2 + typos;
}

/**
 * @param word - folded
 * @returns how many letters may be wrong before it is another word
 */
export function typosAllowed(word: string): number {
  if (word.length < TYPO_FROM_LENGTH) return 0;
  return word.length < TWO_TYPOS_FROM_LENGTH ? 1 : 2;
}

/** A letter too many or too few moves the end of the beginning. */
function typosInBeginning(typed: string, name: string): number {
  const ends = [typed.length - 1, typed.length, typed.length + 1];
  return Math.min(...ends.map((end) => typosBetween(typed, name.slice(0, end))));
}

/** Letters to change, add or leave out; two neighbours that changed places, the commonest slip, are one. */
export function typosBetween(typed: string, name: string): number {
  const apart = distance(typed, name);
  if (apart < 2) return apart;
  const at = [...typed].findIndex((_, index) => typed[index] !== name[index]);
  const swapped = at >= 0 && typed[at] === name[at + 1] && typed[at + 1] === name[at];
  if (!swapped) return apart;
  return Math.min(apart, 1 + distance(typed.slice(at + 2), name.slice(at + 2)));
}
