import { readBearerToken } from './bearer-token';

describe('readBearerToken', () => {
  it.each([
    'Bearer 7|abc',
    'bearer 7|abc',
    'BEARER   7|abc  ',
    'Basic x Bearer 7|abc',
    'Bearer old Bearer 7|abc',
    'Bearer 7|abc, Basic x',
  ])('reads the token from %j', (header) => {
    expect(readBearerToken(header)).toBe('7|abc');
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Basic 7|abc',
    'Bearer a b',
    'Bearer ,7|abc',
    '7|abc',
  ])('returns null for %j', (header) => {
    expect(readBearerToken(header)).toBeNull();
  });
});
