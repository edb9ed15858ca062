/**
 * What the search reached when these were written down: `npm run bench:search`. A change may make them better; it writes
 * them down again then.
 */
export const RECORDED = {
  development: { ndcg: 0.606, recall: 0.781, diversity: 0.752 },
  heldOut: { ndcg: 0.568, recall: 0.722, diversity: 0.761 },
  coverage: 0.835,
};
