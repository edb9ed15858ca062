import type { Grade } from '../judgements/parse-grades';
import {
  computeDiversity,
  computeNdcgAt10,
  computeShareAlsoInSecond,
  computeRecallAt60,
} from './ranking-metrics';

const grades = new Map<string, Grade>([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

describe('computeNdcgAt10', () => {
  it('returns 1 for the best order and less for any other', () => {
    expect(computeNdcgAt10(['a', 'b', 'c', 'x'], grades)).toBe(1);
    expect(computeNdcgAt10(['b', 'a', 'c'], grades)).toBeLessThan(1);
    expect(computeNdcgAt10(['x', 'y'], grades)).toBe(0);
  });

  it('returns the value of the formula 2^grade - 1 over log2(rank + 1)', () => {
    const expected = (3 / 1 + 7 / Math.log2(3)) / (7 / 1 + 3 / Math.log2(3) + 1 / 2);
    expect(computeNdcgAt10(['b', 'a'], grades)).toBeCloseTo(expected, 10);
  });

  it('counts a concept once, and nothing after the tenth place', () => {
    expect(computeNdcgAt10(['a', 'a', 'a'], grades)).toBe(computeNdcgAt10(['a', 'x', 'y'], grades));
    const nothing = Array.from({ length: 10 }, (_, index) => `x${index}`);
    expect(computeNdcgAt10([...nothing, 'a'], grades)).toBe(0);
  });

  it('returns 1 when no graded concept is available', () => {
    expect(computeNdcgAt10(['x'], new Map())).toBe(1);
  });
});

describe('computeRecallAt60', () => {
  it('returns the share of good concepts found', () => {
    expect(computeRecallAt60(['x', 'a', 'a'], grades)).toBe(0.5);
    expect(computeRecallAt60(['b', 'a'], grades)).toBe(1);
  });
});

describe('computeDiversity', () => {
  it('returns 0 for variants of one concept and 1 for gifts without shared interests', () => {
    const gift = (concept: string, ...interests: string[]) => ({ concept, interests });
    expect(computeDiversity([gift('mug'), gift('mug')])).toBe(0);
    expect(computeDiversity([gift('mug', 'tea'), gift('ball', 'sports')])).toBe(1);
    expect(computeDiversity([gift('mug', 'tea', 'home'), gift('pot', 'tea')])).toBe(0.5);
  });
});

describe('computeShareAlsoInSecond', () => {
  it('returns the share of the first list that is in the second', () => {
    expect(computeShareAlsoInSecond(['a', 'b'], ['b', 'c'])).toBe(0.5);
    expect(computeShareAlsoInSecond([], [])).toBe(1);
  });
});
