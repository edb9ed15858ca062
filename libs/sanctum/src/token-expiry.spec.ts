import { isTokenExpired } from './token-expiry';

const NOW = new Date('2026-01-02T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

describe('isExpired', () => {
  it.each([
    ['neither limit', minutesAgo(1e6), null, null, false],
    ['an end ahead', minutesAgo(10), minutesAgo(-1), null, false],
    ['an end that is now', minutesAgo(10), minutesAgo(0), null, true],
    ['an end behind', minutesAgo(10), minutesAgo(1), null, true],
    ['an age below the limit', minutesAgo(59), null, 60, false],
    ['an age at the limit', minutesAgo(60), null, 60, true],
    ['an end ahead and an age over the limit', minutesAgo(61), minutesAgo(-60), 60, true],
    ['an end behind and an age below the limit', minutesAgo(5), minutesAgo(1), 60, true],
    ['an unknown age and no limit', null, null, null, false],
    ['an unknown age and a limit', null, null, 60, true],
  ])('judges %s', (_, createdAt, expiresAt, expirationMinutes, expired) => {
    expect(isTokenExpired({ createdAt, expiresAt }, expirationMinutes, NOW)).toBe(expired);
  });
});
