import { describe, expect, it } from 'vitest';
import { formatRelativeTime } from './format-relative-time';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');
const isoSecondsAgo = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();

describe('formatRelativeTime', () => {
  it.each([
    [0, 'now', 'ora'],
    [59, 'now', 'ora'],
    [60, '1 minute ago', '1 minuto fa'],
    [3_599, '59 minutes ago', '59 minuti fa'],
    [7_200, '2 hours ago', '2 ore fa'],
    [86_400, 'yesterday', 'ieri'],
    [15 * 86_400, '2 weeks ago', '2 settimane fa'],
  ])('formats an age of %i seconds in English and Italian', (seconds, english, italian) => {
    expect(formatRelativeTime(isoSecondsAgo(seconds), NOW, 'en')).toBe(english);
    expect(formatRelativeTime(isoSecondsAgo(seconds), NOW, 'it')).toBe(italian);
  });

  it('returns "now" for a timestamp in the future, as of a server whose clock is ahead', () => {
    expect(formatRelativeTime(isoSecondsAgo(-90), NOW, 'en')).toBe('now');
  });
});
