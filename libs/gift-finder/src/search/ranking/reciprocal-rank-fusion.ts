/** Keeps the first places of one list from outweighing good places in several; the value of the original paper. */
const RANK_CONSTANT = 60;

/**
 * Joins lists whose scores cannot be compared, by the places in them.
 *
 * @param lists - ids, best first, each at most once
 * @returns a score for every id, the best possible (first in every list) being 1
 * @see Cormack, Clarke, Büttcher: Reciprocal rank fusion outperforms Condorcet (SIGIR 2009)
 */
export function reciprocalRankFusion(lists: readonly (readonly string[])[]): Map<string, number> {
  const scores = new Map<string, number>();
  const share = (RANK_CONSTANT + 1) / Math.max(1, lists.length);
  for (const list of lists)
    for (const [index, id] of list.entries())
      scores.set(id, (scores.get(id) ?? 0) + share / (RANK_CONSTANT + index + 1));
  return scores;
}
