/** Constant k of the formula 1 / (k + rank), as in the paper. It keeps a first place from outweighing several good ones. */
const RANK_CONSTANT = 60;

/**
 * Fuses ranked lists by the ranks of their elements, without comparing the scores behind them.
 *
 * @param lists - ids, best first, each at most once per list
 * @returns a score per id, scaled so that the first element of every list gets 1
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
