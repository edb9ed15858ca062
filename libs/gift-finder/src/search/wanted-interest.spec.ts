import { parseWantedInterests } from './wanted-interest';

describe('parseWantedInterests', () => {
  it('recognises slugs, phrases and everyday words as tags', () => {
    expect(parseWantedInterests(['home-decor', 'Outdoors', 'vinyl'])).toEqual([
      {
        typed: 'home-decor',
        searchText: 'home decor',
        foldedText: 'home decor',
        tag: 'home-decor',
        relatedTags: [],
      },
      {
        typed: 'Outdoors',
        searchText: 'Outdoors',
        foldedText: 'outdoors',
        tag: 'outdoor',
        relatedTags: [],
      },
      {
        typed: 'vinyl',
        searchText: 'vinyl',
        foldedText: 'vinyl',
        tag: undefined,
        relatedTags: [],
      },
    ]);
  });

  it('splits a text of emoji into one interest per known emoji', () => {
    expect(parseWantedInterests(['🎨☕', '🎸', '🤷', 'jazz 🎷'])).toMatchObject([
      { typed: '🎨', tag: 'art' },
      { typed: '☕', tag: 'coffee' },
      { typed: '🎸', searchText: 'guitar', foldedText: 'guitar', tag: undefined },
      { typed: 'jazz 🎷', searchText: 'jazz', foldedText: 'jazz' },
    ]);
  });

  it('returns an interest once, even under different names', () => {
    expect(parseWantedInterests(['books', 'reading', 'LIBRI', 'vinyl', ' Vinyl '])).toMatchObject([
      { typed: 'books' },
      { typed: 'vinyl' },
    ]);
  });

  it.each(['general', 'General', '', '  ', '???', '\u0000'])(
    'returns no interest for %j',
    (text) => {
      expect(parseWantedInterests([text])).toEqual([]);
    },
  );

  it.each([
    ['-cooking "x"', 'cooking x'],
    ['a & b | !(c)', 'a b c'],
    ['caffè & tè', 'caffè tè'],
    ["father's", "father's"],
    ['写真', '写真'],
  ])('removes everything but words from %j', (text, words) => {
    expect(parseWantedInterests([text])[0]?.searchText).toBe(words);
  });
});
