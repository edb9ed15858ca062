import { OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { suggestTerms, MAX_SUGGESTIONS } from './suggest-terms';

describe('suggestTerms', () => {
  it.each([
    ['gard', 'gardening'],
    ['giard', 'giardinaggio'],
    ['giardinagio', 'giardinaggio'],
    ['caffe', 'caffè'],
    ['CAFFÈ', 'caffè'],
    ['photograpy', 'photography'],
    ['home-d', 'home decor'],
    ['boar', 'board games'],
  ])('completes the interest %s to %s', (typed, expected) => {
    expect(suggestTerms('interest', typed)).toContain(expected);
  });

  it.each([
    ['mam', 'mother'],
    ['brohter', 'brother'],
    ['suo', undefined],
    ['vicina', 'neighbor'],
  ])('finds the relation key for %s', (typed, key) => {
    expect(suggestTerms('relation', typed)[0]).toBe(key);
  });

  it.each([
    ['nata', 'christmas'],
    ['mothers_day', 'mothers_day'],
    ['festa della m', 'mothers_day'],
    ['compleano', 'birthday'],
  ])('finds the occasion key for %s', (typed, key) => {
    expect(suggestTerms('occasion', typed)[0]).toBe(key);
  });

  it('returns each interest once, by the name that was typed', () => {
    const suggestions = suggestTerms('interest', 'viagg');
    expect(suggestions).toEqual(['viaggi']);
  });

  it('returns the first keys of relations and occasions for an empty text', () => {
    expect(suggestTerms('relation', '')).toEqual(RELATIONS.slice(0, MAX_SUGGESTIONS));
    expect(suggestTerms('occasion', ' ')).toEqual(OCCASIONS.slice(0, MAX_SUGGESTIONS));
  });

  it.each([
    '🎁',
    'zzzzzz',
    '%',
    '\\',
    'x'.repeat(10_000),
    'constructor',
    "'; drop table users; --",
  ])('returns no suggestion for %j', (typed) => {
    expect(suggestTerms('interest', typed)).toEqual([]);
  });
});
