import { describe, expect, it } from 'vitest';
import { relativeTime } from './relative-time';

const NOW = Date.parse('2026-11-23T12:00:00.000Z');
const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();

describe('relativeTime', () => {
  it.each([
    [0, 'now', 'ora'],
    [59, 'now', 'ora'],
    [60, '1 minute ago', '1 minuto fa'],
    [3_599, '59 minutes ago', '59 minuti fa'],
    [7_200, '2 hours ago', '2 ore fa'],
    [86_400, 'yesterday', 'ieri'],
    [15 * 86_400, '2 weeks ago', '2 settimane fa'],
  ])('says it in both languages: %i seconds', (seconds, english, italian) => {
    expect(relativeTime(ago(seconds), NOW, 'en')).toBe(english);
    expect(relativeTime(ago(seconds), NOW, 'it')).toBe(italian);
  });

  it('says "now" for a server whose clock is ahead', () => {
    expect(relativeTime(ago(-90), NOW, 'en')).toBe('now');
  });
});
