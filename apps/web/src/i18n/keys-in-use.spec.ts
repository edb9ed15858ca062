import { describe, expect, it } from 'vitest';
import { messageTexts } from '@/testing/message-texts';
import en from './locales/en.json';

const sources = import.meta.glob<string>(['../**/*.{ts,vue}', '!../**/*.spec.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const source = Object.values(sources).join('\n');
const known = [...messageTexts(en).keys()];

const all = (pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? '');

/** `'section.name'`, where the section exists. */
const written = all(/'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'/g).filter(
  (key) => (key.split('.')[0] ?? '') in en,
);
/** What stands before the first `${` of a key that is put together. */
const prefixes = all(/`([a-zA-Z.]+\.)\$\{/g);

describe('keys in the source', () => {
  it('all exist', () => {
    expect(written.length).toBeGreaterThan(80);
    expect(written.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('are all there is', () => {
    const isUsed = (key: string) =>
      written.includes(key) || prefixes.some((prefix) => key.startsWith(prefix));
    expect(known.filter((key) => !isUsed(key))).toEqual([]);
  });
});
