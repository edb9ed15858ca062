// Flow ④
// From: libs/gift-finder/src/search/find-ranked-gifts.ts (rankGifts)
import type { Candidate, MatchKindByInterestIndex, MatchKind } from '../candidate';
import type { RetrievalResult } from '../retrieval/candidate-retrieval';
import type { SearchCriteria } from '../search-criteria';
import { scoreGift } from './score-gift';
import type { ScoredCandidate } from './select-varied-gifts';

/** A scored candidate with the requested interests that it matches. */
export interface RankedGift extends ScoredCandidate {
  matches: MatchKindByInterestIndex;
}

/**
 * Scores the candidates and sorts them, best first. Candidates with the same score keep their order, which depends on
 * the seed of the request.
 *
 * @param fusedScores - result of the rank fusion by product id, 0 to 1; a missing id counts as 0
 */
export function rankGifts(
  candidates: readonly Candidate[],
  fusedScores: ReadonlyMap<string, number>,
  { criteria, matchesByProduct }: Pick<RetrievalResult, 'criteria' | 'matchesByProduct'>,
): RankedGift[] {
  return candidates
    .map((candidate) => {
      const matches = combineTextAndTagMatches(
        candidate,
        matchesByProduct.get(candidate.id),
        criteria,
      );
      const score = scoreGift(candidate, matches, fusedScores.get(candidate.id) ?? 0, criteria);
      return { candidate, matches, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

/**
 * Returns the matches in the texts of a candidate plus its matches by tag. A tag replaces every match but one in the
 * title; a related tag replaces only a match of some words.
 */
function combineTextAndTagMatches(
  { interests }: Candidate,
  textMatches: MatchKindByInterestIndex | undefined,
  criteria: SearchCriteria,
): MatchKindByInterestIndex {
  const matches = new Map<number, MatchKind>(textMatches);
  for (const [index, { tag, relatedTags }] of criteria.interests.entries()) {
    const kind = matches.get(index);
    if (isTitleMatch(kind)) continue;
    if (tag !== undefined && interests.includes(tag)) matches.set(index, 'tag');
    else if (relatedTags.includes(interests[0] ?? '') && isMissingOrWeakMatch(kind))
      matches.set(index, 'related-tag');
  }
  return matches;
}

function isMissingOrWeakMatch(kind: MatchKind | undefined): boolean {
  return kind === undefined || kind === 'some-words';
}

function isTitleMatch(kind: MatchKind | undefined): boolean {
  return kind === 'title' || kind === 'related-title';
}
