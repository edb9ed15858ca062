import { beginningMatch, typosAllowed } from './name-match';

describe('beginningMatch', () => {
  it('prefers the whole name to its beginning, that to a later word, and that to a typo', () => {
    const closeness = [
      beginningMatch('games', 'games'),
      beginningMatch('gam', 'games'),
      beginningMatch('gam', 'board games'),
      beginningMatch('gamse', 'games'),
    ];
    expect(closeness).toEqual(closeness.toSorted());
    expect(new Set(closeness).size).toBeGreaterThan(2);
    expect(closeness).not.toContain(undefined);
  });

  it.each([
    ['giardinagio', 'giardinaggio'],
    ['photograpy', 'photography'],
    ['fotogarf', 'fotografia'],
    ['ccoking', 'cooking'],
  ])('forgives %s for %s', (typed, name) => {
    expect(beginningMatch(typed, name)).toBeDefined();
  });

  it.each([
    ['tea', 'pets'],
    ['wine', 'writing'],
    ['zzzz', 'games'],
    ['ames', 'board games club'],
  ])('does not take %s for %s', (typed, name) => {
    expect(beginningMatch(typed, name)).toBeUndefined();
  });
});

describe('typosAllowed', () => {
  it('grows with the word', () => {
    expect(['tea', 'wine', 'fashion', 'photography'].map(typosAllowed)).toEqual([0, 1, 1, 2]);
  });
});
