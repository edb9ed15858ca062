// Flow ④
// From: libs/gift-finder/src/search/find-gifts.ts (rankGifts)
import type { Candidate, InterestMatches, MatchKind } from '../candidate';
import type { RetrievalResult } from '../retrieval/candidate-retrieval';
import type { SearchCriteria } from '../search-criteria';
import { scoreGift } from './score-gift';
import type { ScoredCandidate } from './select-varied-gifts';

/** A scored candidate with the interests that it matches. */
export interface RankedGift extends ScoredCandidate {
  matches: InterestMatches;
}

/**
 * Scores the candidates and sorts them, best first. Candidates with the same score keep their order, which depends on the
 * seed of the request.
 *
 * @param fusedScores - result of the rank fusion, 0 to 1 for each product id
 */
export function rankGifts(
  candidates: readonly Candidate[],
  fusedScores: ReadonlyMap<string, number>,
  { criteria, matchesByProduct }: Pick<RetrievalResult, 'criteria' | 'matchesByProduct'>,
): RankedGift[] {
  return candidates
    .map((candidate) => {
      const matches = addTagMatches(candidate, matchesByProduct.get(candidate.id), criteria);
      const score = scoreGift(candidate, matches, fusedScores.get(candidate.id) ?? 0, criteria);
      return { candidate, matches, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

function addTagMatches(
  { interests }: Candidate,
  textMatches: InterestMatches | undefined,
  criteria: SearchCriteria,
): InterestMatches {
  const matches = new Map<number, MatchKind>(textMatches);
  for (const [index, { tag, relatedTags }] of criteria.interests.entries()) {
    const kind = matches.get(index);
    if (isTitleMatch(kind)) continue;
    if (tag !== undefined && interests.includes(tag)) matches.set(index, 'tag');
    else if (relatedTags.includes(interests[0] ?? '') && isWeakMatch(kind))
      matches.set(index, 'related-tag');
  }
  return matches;
}

function isWeakMatch(kind: MatchKind | undefined): boolean {
  return kind === undefined || kind === 'some-words';
}

function isTitleMatch(kind: MatchKind | undefined): boolean {
  return kind === 'title' || kind === 'related-title';
}
