import { describe, expect, it } from 'vitest';
import { safeRedirect } from './redirect';

describe('safeRedirect', () => {
  it.each(['/search/5', '/history?page=2', '/search/5#GS-1', '/'])('goes to %s', (path) => {
    expect(safeRedirect(path)).toBe(path);
  });

  it.each([
    ['another site', 'https://evil.example/'],
    ['a host without a scheme', '//evil.example'],
    ['a host behind a backslash', '/\\evil.example'],
    ['a host behind a tab', '/\t/evil.example'],
    ['a host behind dots', '/..//evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a relative path', 'search/5'],
    ['nothing', undefined],
    ['an empty text', ''],
    ['a repeated parameter', ['/search/5', '/search/6']],
    ['an address that is none', '//'],
  ])('goes to the dashboard for %s', (_, wanted) => {
    expect(safeRedirect(wanted)).toBe('/dashboard');
  });
});
