import { wantedInterests } from './wanted-interest';

describe('wantedInterests', () => {
  it('reads slugs, phrases and everyday words as tags', () => {
    expect(wantedInterests(['home-decor', 'Outdoors', 'vinyl'])).toEqual([
      { typed: 'home-decor', words: 'home decor', key: 'home decor', tag: 'home-decor', about: [] },
      { typed: 'Outdoors', words: 'Outdoors', key: 'outdoors', tag: 'outdoor', about: [] },
      { typed: 'vinyl', words: 'vinyl', key: 'vinyl', tag: undefined, about: [] },
    ]);
  });

  it('reads emoji that stand alone, one by one', () => {
    expect(wantedInterests(['🎨☕', '🎸', '🤷', 'jazz 🎷'])).toMatchObject([
      { typed: '🎨', tag: 'art' },
      { typed: '☕', tag: 'coffee' },
      { typed: '🎸', words: 'guitar', key: 'guitar', tag: undefined },
      { typed: 'jazz 🎷', words: 'jazz', key: 'jazz' },
    ]);
  });

  it('counts an interest once, however it is called', () => {
    expect(wantedInterests(['books', 'reading', 'LIBRI', 'vinyl', ' Vinyl '])).toMatchObject([
      { typed: 'books' },
      { typed: 'vinyl' },
    ]);
  });

  it.each(['general', 'General', '', '  ', '???', '\u0000'])('reads %j as nothing', (text) => {
    expect(wantedInterests([text])).toEqual([]);
  });

  it.each([
    ['-cooking "x"', 'cooking x'],
    ['a & b | !(c)', 'a b c'],
    ['caffè & tè', 'caffè tè'],
    ["father's", "father's"],
    ['写真', '写真'],
  ])('leaves of %j only words', (text, words) => {
    expect(wantedInterests([text])[0]?.words).toBe(words);
  });
});
