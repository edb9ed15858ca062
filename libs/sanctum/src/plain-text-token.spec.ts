import { formatToken, parseToken } from './plain-text-token';

const SECRET = `${'A'.repeat(40)}2ae98c30`;

describe('parseToken', () => {
  it('splits a token made by formatToken', () => {
    expect(parseToken(formatToken(7, SECRET))).toEqual({ id: '7', secret: SECRET });
  });

  it('splits at the first bar, so that a secret may contain one', () => {
    expect(parseToken('7|a|b')).toEqual({ id: '7', secret: 'a|b' });
  });

  it('accepts a secret alone, as the first versions of Sanctum issued them', () => {
    expect(parseToken(SECRET)).toEqual({ secret: SECRET });
  });

  it('keeps an id of 18 digits exact', () => {
    expect(parseToken('999999999999999999|x')?.id).toBe('999999999999999999');
  });

  it.each([
    '',
    '|',
    '7|',
    `|${SECRET}`,
    `-7|${SECRET}`,
    `7.5|${SECRET}`,
    `0x7|${SECRET}`,
    `٧|${SECRET}`,
    ` 7|${SECRET}`,
    `7|${SECRET}\n`,
    '7|a b',
    '7|ä',
    '7|\0',
    `${'9'.repeat(19)}|${SECRET}`,
    `7|${'A'.repeat(256)}`,
    'A'.repeat(256),
    'a b',
    'ä',
  ])('rejects %j', (token) => {
    expect(parseToken(token)).toBeNull();
  });
});
