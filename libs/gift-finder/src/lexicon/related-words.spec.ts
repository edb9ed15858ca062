import { PASTIME_NAMES, relatedWords } from './related-words';

describe('relatedWords', () => {
  it('say what to look for, in both languages, whatever the language of the question', () => {
    expect(relatedWords('astronomy')).toEqual(relatedWords('astronomia'));
    expect(relatedWords('astronomy')).toEqual(expect.arrayContaining(['telescope', 'telescopio']));
  });

  it.each(['zzz', '', 'constructor', '__proto__'])('know nothing of %j', (key) => {
    expect(relatedWords(key)).toEqual([]);
  });

  it('have each name once', () => {
    expect(PASTIME_NAMES.filter((name) => name === '')).toEqual([]);
    expect(PASTIME_NAMES.length).toBeGreaterThan(250);
  });
});
