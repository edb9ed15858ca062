import { type Interest, INTEREST_SLUGS, listInterestNames } from '../catalogue/interests';
import { foldText } from '../lexicon/fold-text';
import { getMaxTypos, countTypos } from '../lexicon/fuzzy-name-match';

/**
 * Minimum length, in letters, of a word to correct and of a name to correct it to. Shorter ones are too similar:
 * `cars`, `cats`.
 */
const MIN_LETTERS = 5;

const FOLDED_INTEREST_NAMES = INTEREST_SLUGS.flatMap((slug) =>
  listInterestNames(slug).map((name) => ({ slug, name: foldText(name) })),
);

/**
 * Returns the slug of the known interest whose name is nearest to a misspelt word, e.g. `photography` for `photograpy`.
 *
 * @param key - the word, from `foldText`
 * @returns undefined when no name is within the tolerated number of typos
 */
export function findNearestInterest(key: string): Interest | undefined {
  if (key.length < MIN_LETTERS) return undefined;
  let nearest: { slug: Interest; typos: number } | undefined;
  for (const { slug, name } of FOLDED_INTEREST_NAMES) {
    // Typos in the first letter are rare, and skipping them avoids wrong guesses.
    if (name[0] !== key[0] || name.length < MIN_LETTERS) continue;
    const typos = countTypos(key, name);
    if (typos <= getMaxTypos(key) && typos < (nearest?.typos ?? Infinity))
      nearest = { slug, typos };
  }
  return nearest?.slug;
}
