import { isTokenExpired } from './token-expiry';

const NOW = new Date('2026-01-02T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

describe('isTokenExpired', () => {
  it.each([
    ['neither expiry nor age limit', minutesAgo(1e6), null, null, false],
    ['a future expiry', minutesAgo(10), minutesAgo(-1), null, false],
    ['an expiry at this moment', minutesAgo(10), minutesAgo(0), null, true],
    ['a past expiry', minutesAgo(10), minutesAgo(1), null, true],
    ['an age below the limit', minutesAgo(59), null, 60, false],
    ['an age at the limit', minutesAgo(60), null, 60, true],
    ['a future expiry and an age over the limit', minutesAgo(61), minutesAgo(-60), 60, true],
    ['a past expiry and an age below the limit', minutesAgo(5), minutesAgo(1), 60, true],
    ['an unknown age and no limit', null, null, null, false],
    ['an unknown age and a limit', null, null, 60, true],
  ])(
    'for a token with %s returns the expected result',
    (_, createdAt, expiresAt, expirationMinutes, expired) => {
      expect(isTokenExpired({ createdAt, expiresAt }, expirationMinutes, NOW)).toBe(expired);
    },
  );
});
