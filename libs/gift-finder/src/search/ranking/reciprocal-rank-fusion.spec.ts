import { computeReciprocalRankFusionScores } from './reciprocal-rank-fusion';

describe('computeReciprocalRankFusionScores', () => {
  const order = (lists: string[][]) =>
    [...computeReciprocalRankFusionScores(lists)]
      .toSorted(([, a], [, b]) => b - a)
      .map(([id]) => id);

  it('keeps the order of a single list', () => {
    expect(order([['a', 'b', 'c']])).toEqual(['a', 'b', 'c']);
  });

  it('ranks an id in several lists above the first id of one list', () => {
    expect(
      order([
        ['a', 'b'],
        ['c', 'b'],
        ['d', 'b'],
      ])[0],
    ).toBe('b');
  });

  it('returns 1 for an id that is first in every list, and no scores for no lists', () => {
    expect(computeReciprocalRankFusionScores([['a'], ['a', 'b']]).get('a')).toBeCloseTo(1);
    expect(computeReciprocalRankFusionScores([]).size).toBe(0);
  });
});
