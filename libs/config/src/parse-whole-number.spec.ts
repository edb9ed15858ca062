import { parseWholeNumber } from './parse-whole-number';

describe('parseWholeNumber', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['007', 7],
    ['999999999999999', 999_999_999_999_999],
  ])('parses %j', (text, expected) => {
    expect(parseWholeNumber(text)).toBe(expected);
  });

  it.each(['', ' 1', '-1', '+1', '1.0', '1e3', '0x10', '٣', '1234567890123456'])(
    'returns undefined for %j',
    (text) => {
      expect(parseWholeNumber(text)).toBeUndefined();
    },
  );

  it('returns undefined for a number outside the inclusive range', () => {
    const range = { min: 2, max: 4 };
    expect(['1', '2', '4', '5'].map((text) => parseWholeNumber(text, range))).toEqual([
      undefined,
      2,
      4,
      undefined,
    ]);
  });
});
