import { reciprocalRankFusion } from './reciprocal-rank-fusion';

describe('reciprocalRankFusion', () => {
  const order = (lists: string[][]) =>
    [...reciprocalRankFusion(lists)].toSorted(([, a], [, b]) => b - a).map(([id]) => id);

  it('keeps the order of a single list', () => {
    expect(order([['a', 'b', 'c']])).toEqual(['a', 'b', 'c']);
  });

  it('prefers what several lists have to what one has first', () => {
    expect(
      order([
        ['a', 'b'],
        ['c', 'b'],
        ['d', 'b'],
      ])[0],
    ).toBe('b');
  });

  it('gives 1 to what is first everywhere, and nothing for no lists', () => {
    expect(reciprocalRankFusion([['a'], ['a', 'b']]).get('a')).toBeCloseTo(1);
    expect(reciprocalRankFusion([]).size).toBe(0);
  });
});
