import { type Interest, INTEREST_SLUGS, interestNames } from '../catalogue/interests';
import { folded } from '../lexicon/folded';
import { typosAllowed, typosBetween } from '../lexicon/name-match';

/** Shorter words are too much alike: `cars` are no cats. */
const LETTERS_AT_LEAST = 5;

const NAMES = INTEREST_SLUGS.flatMap((slug) =>
  interestNames(slug).map((name) => ({ slug, name: folded(name) })),
);

/**
 * The interest that a misspelt word was meant to be, e.g. photography for `photograpy`.
 *
 * @param key - folded
 */
export function nearestInterest(key: string): Interest | undefined {
  if (key.length < LETTERS_AT_LEAST) return undefined;
  let nearest: { slug: Interest; typos: number } | undefined;
  for (const { slug, name } of NAMES) {
    // The first letter is hardly ever the wrong one.
    if (name[0] !== key[0] || name.length < LETTERS_AT_LEAST) continue;
    const typos = typosBetween(key, name);
    if (typos <= typosAllowed(key) && typos < (nearest?.typos ?? Infinity))
      nearest = { slug, typos };
  }
  return nearest?.slug;
}
