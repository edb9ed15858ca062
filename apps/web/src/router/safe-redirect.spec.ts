import { describe, expect, it } from 'vitest';
import { toSafeRedirectPath } from './safe-redirect';

describe('toSafeRedirectPath', () => {
  it.each(['/search/5', '/history?page=2', '/search/5#GS-1', '/'])(
    'returns the local path %s unchanged',
    (path) => {
      expect(toSafeRedirectPath(path)).toBe(path);
    },
  );

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
    ['an invalid URL', '//'],
  ])('returns the dashboard for %s', (_, wanted) => {
    expect(toSafeRedirectPath(wanted)).toBe('/dashboard');
  });
});
