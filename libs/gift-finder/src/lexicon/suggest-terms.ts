import type { SuggestionType } from '@giftspire/contracts';
import { INTEREST_SLUGS, listInterestNames } from '../catalogue/interests';
import { foldText } from './fold-text';
import { rankPrefixMatch, type MatchRank } from './fuzzy-name-match';
import { OCCASION_NAMES } from './occasion-names';
import { RELATION_NAMES } from './relation-names';

/** Maximum number of suggestions in a response. */
export const MAX_SUGGESTIONS = 10;

/** An entry that can complete the text in an input field. */
interface Term {
  /** The suggestion: the name of an interest, or the key of a relation or occasion. */
  value: string;
  /** Name that is compared with the typed text, from `foldText`. */
  foldedName: string;
  /** Slug or key that is common to all names of one entry; only the best name of a group is suggested. */
  groupKey: string;
}

const TERMS_BY_TYPE: Record<SuggestionType, readonly Term[]> = {
  interest: INTEREST_SLUGS.flatMap((slug) =>
    listInterestNames(slug).map((name) => ({
      value: name,
      foldedName: foldText(name),
      groupKey: slug,
    })),
  ),
  relation: toTerms(RELATION_NAMES),
  occasion: toTerms(OCCASION_NAMES),
};

/**
 * Returns suggestions that complete a typed text, in English and Italian, tolerating typos.
 *
 * @param typed - text in the input field; an empty text matches every term
 * @returns at most 10 suggestions, best first: names of interests, or keys of relations and occasions
 */
export function suggestTerms(type: SuggestionType, typed: string): string[] {
  const prefix = foldText(typed);
  // A text of symbols or emoji only must not match like an empty text.
  if (prefix === '' && typed.trim() !== '') return [];
  const bestByGroup = new Map<string, { value: string; rank: MatchRank }>();
  for (const { value, foldedName, groupKey } of TERMS_BY_TYPE[type]) {
    const rank = prefix === '' ? 0 : rankPrefixMatch(prefix, foldedName);
    if (rank === undefined) continue;
    const best = bestByGroup.get(groupKey);
    if (best === undefined || rank < best.rank) bestByGroup.set(groupKey, { value, rank });
  }
  return [...bestByGroup.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ value }) => value);
}

function toTerms(names: Record<string, readonly string[]>): Term[] {
  return Object.entries(names).flatMap(([key, namesOfKey]) =>
    [key, ...namesOfKey].map((name) => ({
      value: key,
      foldedName: foldText(name),
      groupKey: key,
    })),
  );
}
