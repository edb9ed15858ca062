import type { Candidate, Finding, Findings } from '../candidate';
import type { Retrieved } from '../retrieval/retrieval';
import type { SearchCriteria } from '../search-criteria';
import { giftScore } from './gift-score';
import type { Scored } from './varied-selection';

/** A candidate with its place decided. */
export interface RankedGift extends Scored {
  findings: Findings;
}

/**
 * Best first. Equal ones in the order in which they were found, which the seed decides.
 *
 * @param fused - by id, in the order of the candidates; see {@link Retrieved}
 */
export function rankGifts(
  candidates: readonly Candidate[],
  fused: ReadonlyMap<string, number>,
  { criteria, findings }: Pick<Retrieved, 'criteria' | 'findings'>,
): RankedGift[] {
  return candidates
    .map((candidate) => {
      const all = withTags(candidate, findings.get(candidate.id), criteria);
      const score = giftScore(candidate, all, fused.get(candidate.id) ?? 0, criteria);
      return { candidate, findings: all, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

function withTags(
  { interests }: Candidate,
  found: Findings | undefined,
  criteria: SearchCriteria,
): Findings {
  const all = new Map<number, Finding>(found);
  for (const [index, { tag, about }] of criteria.interests.entries()) {
    if (isInTitle(all.get(index))) continue;
    if (tag !== undefined && interests.includes(tag)) all.set(index, 'tag');
    else if (about.includes(interests[0] ?? '') && isWeak(all.get(index))) all.set(index, 'near');
  }
  return all;
}

function isWeak(finding: Finding | undefined): boolean {
  return finding === undefined || finding === 'some-words';
}

function isInTitle(finding: Finding | undefined): boolean {
  return finding === 'title' || finding === 'related';
}
