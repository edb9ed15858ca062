import type { SuggestionType } from '@giftspire/contracts';
import { INTEREST_SLUGS, interestNames } from '../catalogue/interests';
import { folded } from './folded';
import { beginningMatch, type Closeness } from './name-match';
import { OCCASION_NAMES } from './occasion-names';
import { RELATION_NAMES } from './relation-names';

export const SUGGESTIONS_MAX = 10;

/** Something to complete a field with. */
interface Term {
  /** What the search takes: an interest as people write it, else the key. */
  value: string;
  /** Folded. */
  name: string;
  /** Two names of the same thing are not suggested together. */
  thing: string;
}

const TERMS: Record<SuggestionType, readonly Term[]> = {
  interest: INTEREST_SLUGS.flatMap((slug) =>
    interestNames(slug).map((name) => ({ value: name, name: folded(name), thing: slug })),
  ),
  relation: keyTerms(RELATION_NAMES),
  occasion: keyTerms(OCCASION_NAMES),
};

/**
 * What somebody may mean who has typed this much, in English or Italian, typos forgiven.
 *
 * @param typed - all terms begin with the empty text
 * @returns closest first, at most {@link SUGGESTIONS_MAX}; interests as people write them, relations and occasions as
 *   the keys a search takes
 */
export function suggestions(type: SuggestionType, typed: string): string[] {
  const start = folded(typed);
  // Only signs, such as an emoji: no name begins with that.
  if (start === '' && typed.trim() !== '') return [];
  const closest = new Map<string, { value: string; closeness: Closeness }>();
  for (const { value, name, thing } of TERMS[type]) {
    const closeness = start === '' ? 0 : beginningMatch(start, name);
    if (closeness === undefined) continue;
    const best = closest.get(thing);
    if (best === undefined || closeness < best.closeness) closest.set(thing, { value, closeness });
  }
  return [...closest.values()]
    .toSorted((a, b) => a.closeness - b.closeness)
    .slice(0, SUGGESTIONS_MAX)
    .map(({ value }) => value);
}

function keyTerms(names: Record<string, readonly string[]>): Term[] {
  return Object.entries(names).flatMap(([key, called]) =>
    [key, ...called].map((name) => ({ value: key, name: folded(name), thing: key })),
  );
}
