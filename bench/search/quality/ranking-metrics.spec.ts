import type { Grade } from '../judgements/parse-grades';
import { intraListDiversity, ndcgAt10, overlap, recallAt60 } from './ranking-metrics';

const grades = new Map<string, Grade>([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

describe('nDCG@10', () => {
  it('is 1 for the best order and less for any other', () => {
    expect(ndcgAt10(['a', 'b', 'c', 'x'], grades)).toBe(1);
    expect(ndcgAt10(['b', 'a', 'c'], grades)).toBeLessThan(1);
    expect(ndcgAt10(['x', 'y'], grades)).toBe(0);
  });

  it('has the value of the textbook', () => {
    const expected = (3 / 1 + 7 / Math.log2(3)) / (7 / 1 + 3 / Math.log2(3) + 1 / 2);
    expect(ndcgAt10(['b', 'a'], grades)).toBeCloseTo(expected, 10);
  });

  it('counts a concept once, and nothing after the tenth place', () => {
    expect(ndcgAt10(['a', 'a', 'a'], grades)).toBe(ndcgAt10(['a', 'x', 'y'], grades));
    const nothing = Array.from({ length: 10 }, (_, index) => `x${index}`);
    expect(ndcgAt10([...nothing, 'a'], grades)).toBe(0);
  });

  it('is 1 when there is nothing to be had', () => {
    expect(ndcgAt10(['x'], new Map())).toBe(1);
  });
});

describe('recall@60', () => {
  it('is the share of the good ones', () => {
    expect(recallAt60(['x', 'a', 'a'], grades)).toBe(0.5);
    expect(recallAt60(['b', 'a'], grades)).toBe(1);
  });
});

describe('diversity', () => {
  it('is 0 for variants of one concept and 1 for gifts that share nothing', () => {
    const gift = (concept: string, ...interests: string[]) => ({ concept, interests });
    expect(intraListDiversity([gift('mug'), gift('mug')])).toBe(0);
    expect(intraListDiversity([gift('mug', 'tea'), gift('ball', 'sports')])).toBe(1);
    expect(intraListDiversity([gift('mug', 'tea', 'home'), gift('pot', 'tea')])).toBe(0.5);
  });
});

describe('overlap', () => {
  it('is the share that stays', () => {
    expect(overlap(['a', 'b'], ['b', 'c'])).toBe(0.5);
    expect(overlap([], [])).toBe(1);
  });
});
