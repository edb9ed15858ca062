import { OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { suggestions, SUGGESTIONS_MAX } from './suggestions';

describe('suggestions', () => {
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
    expect(suggestions('interest', typed)).toContain(expected);
  });

  it.each([
    ['mam', 'mother'],
    ['brohter', 'brother'],
    ['suo', undefined],
    ['vicina', 'neighbor'],
  ])('finds the relation key for %s', (typed, key) => {
    expect(suggestions('relation', typed)[0]).toBe(key);
  });

  it.each([
    ['nata', 'christmas'],
    ['mothers_day', 'mothers_day'],
    ['festa della m', 'mothers_day'],
    ['compleano', 'birthday'],
  ])('finds the occasion key for %s', (typed, key) => {
    expect(suggestions('occasion', typed)[0]).toBe(key);
  });

  it('names a thing once, by the name that was typed', () => {
    const found = suggestions('interest', 'viagg');
    expect(found).toEqual(['viaggi']);
  });

  it('offers the first ones for nothing typed, and only keys a search takes', () => {
    expect(suggestions('relation', '')).toEqual(RELATIONS.slice(0, SUGGESTIONS_MAX));
    expect(suggestions('occasion', ' ')).toEqual(OCCASIONS.slice(0, SUGGESTIONS_MAX));
  });

  it.each([
    '🎁',
    'zzzzzz',
    '%',
    '\\',
    'x'.repeat(10_000),
    'constructor',
    "'; drop table users; --",
  ])('has nothing for %j', (typed) => {
    expect(suggestions('interest', typed)).toEqual([]);
  });
});
