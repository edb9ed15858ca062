import type { SuggestionType } from '@giftspire/contracts';
import { INTEREST_SLUGS, listInterestNames } from '../catalogue/interests';
import { foldText } from './fold-text';
import { findPrefixMatchRank, type MatchRank } from './fuzzy-name-match';
import { NAMES_BY_OCCASION } from './names-by-occasion';
import { NAMES_BY_RELATION } from './names-by-relation';

/** Maximum number of suggestions for a typed text. */
export const MAX_SUGGESTIONS = 10;

/** An entry that can complete the text in an input field. */
interface SuggestibleTerm {
  /** The suggestion: the name of an interest, or the key of a relation or occasion. */
  value: string;
  /** Name that is compared with the typed text, from `foldText`. */
  foldedName: string;
  /**
   * Slug or key that all names of one interest, relation or occasion share; only the best name of them is suggested.
   */
  groupKey: string;
}

const TERMS_BY_TYPE: Record<SuggestionType, readonly SuggestibleTerm[]> = {
  interest: INTEREST_SLUGS.flatMap((slug) =>
    listInterestNames(slug).map((name) => ({
      value: name,
      foldedName: foldText(name),
      groupKey: slug,
    })),
  ),
  relation: toKeyTerms(NAMES_BY_RELATION),
  occasion: toKeyTerms(NAMES_BY_OCCASION),
};

/**
 * Returns suggestions that complete a typed text, in English and Italian, tolerating typos.
 *
 * @param typed - text in the input field; an empty text matches every term, one of symbols or emoji matches none
 * @returns at most `MAX_SUGGESTIONS`, best first: names of interests, or keys of relations and occasions
 */
export function suggestTerms(type: SuggestionType, typed: string): string[] {
  const prefix = foldText(typed);
  // Folding makes a text of symbols or emoji empty; without this line it would match every term.
  if (prefix === '' && typed.trim() !== '') return [];
  const bestByGroup = new Map<string, { value: string; rank: MatchRank }>();
  for (const { value, foldedName, groupKey } of TERMS_BY_TYPE[type]) {
    const rank = prefix === '' ? 0 : findPrefixMatchRank(prefix, foldedName);
    if (rank === undefined) continue;
    const best = bestByGroup.get(groupKey);
    if (best === undefined || rank < best.rank) bestByGroup.set(groupKey, { value, rank });
  }
  return [...bestByGroup.values()]
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ value }) => value);
}

/** Returns the terms of relations or occasions: one per name, and the key as a name of itself. The value is the key. */
function toKeyTerms(names: Record<string, readonly string[]>): SuggestibleTerm[] {
  return Object.entries(names).flatMap(([key, namesOfKey]) =>
    [key, ...namesOfKey].map((name) => ({
      value: key,
      foldedName: foldText(name),
      groupKey: key,
    })),
  );
}
