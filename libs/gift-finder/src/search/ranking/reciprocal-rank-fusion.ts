/**
 * Constant k of the formula 1 / (k + rank), as in the paper; it keeps one first place from outweighing several good
 * places.
 */
const RANK_CONSTANT = 60;

/**
 * Fuses ranked lists into one score per id, from the ranks alone: scores of different searches are not comparable.
 *
 * @param lists - ids, best first, each at most once per list
 * @returns scores above 0 by id; 1 for an id that is first in every list
 * @see Cormack, Clarke, Büttcher: Reciprocal rank fusion outperforms Condorcet (SIGIR 2009)
 */
export function computeReciprocalRankFusionScores(
  lists: readonly (readonly string[])[],
): Map<string, number> {
  const scores = new Map<string, number>();
  const share = (RANK_CONSTANT + 1) / Math.max(1, lists.length);
  for (const list of lists)
    for (const [index, id] of list.entries())
      scores.set(id, (scores.get(id) ?? 0) + share / (RANK_CONSTANT + index + 1));
  return scores;
}
