import { rankPrefixMatch, maxTyposFor } from './fuzzy-name-match';

describe('rankPrefixMatch', () => {
  it('ranks the whole name before its start, a later word and a typo', () => {
    const ranks = [
      rankPrefixMatch('games', 'games'),
      rankPrefixMatch('gam', 'games'),
      rankPrefixMatch('gam', 'board games'),
      rankPrefixMatch('gamse', 'games'),
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
    expect(rankPrefixMatch(typed, name)).toBeDefined();
  });

  it.each([
    ['tea', 'pets'],
    ['wine', 'writing'],
    ['zzzz', 'games'],
    ['ames', 'board games club'],
  ])('rejects %s as the start of %s', (typed, name) => {
    expect(rankPrefixMatch(typed, name)).toBeUndefined();
  });
});

describe('maxTyposFor', () => {
  it('returns more typos for longer words', () => {
    expect(['tea', 'wine', 'fashion', 'photography'].map(maxTyposFor)).toEqual([0, 1, 1, 2]);
  });
});
