import { findPrefixMatchRank, getMaxTypos } from './fuzzy-name-match';

describe('findPrefixMatchRank', () => {
  it('ranks the whole name before its start, a later word and a typo', () => {
    const ranks = [
      findPrefixMatchRank('games', 'games'),
      findPrefixMatchRank('gam', 'games'),
      findPrefixMatchRank('gam', 'board games'),
      findPrefixMatchRank('gamse', 'games'),
    ];
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBeGreaterThan(2);
    expect(ranks).not.toContain(undefined);
  });

  it.each([
    ['giardinagio', 'giardinaggio'],
    ['photograpy', 'photography'],
    ['fotogarf', 'fotografia'],
    ['ccoking', 'cooking'],
  ])('accepts %s as the start of %s', (typed, name) => {
    expect(findPrefixMatchRank(typed, name)).toBeDefined();
  });

  it.each([
    ['tea', 'pets'],
    ['wine', 'writing'],
    ['zzzz', 'games'],
    ['ames', 'board games club'],
  ])('rejects %s as the start of %s', (typed, name) => {
    expect(findPrefixMatchRank(typed, name)).toBeUndefined();
  });
});

describe('getMaxTypos', () => {
  it('returns more typos for longer words', () => {
    expect(['tea', 'wine', 'fashion', 'photography'].map(getMaxTypos)).toEqual([0, 1, 1, 2]);
  });
});
