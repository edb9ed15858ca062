import { describe, expect, it } from 'vitest';
import { flattenMessages } from '@/testing/flatten-messages';
import en from './locales/en.json';

const sources = import.meta.glob<string>(['../**/*.{ts,vue}', '!../**/*.spec.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const source = Object.values(sources).join('\n');
const definedKeys = [...flattenMessages(en).keys()];

/** Returns the first capture group of every match in the source. */
const findFirstCaptures = (pattern: RegExp) =>
  [...source.matchAll(pattern)].map((match) => match[1] ?? '');

/** Keys written as a literal `'section.name'`, where the section exists. */
const literalKeys = findFirstCaptures(/'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'/g).filter(
  (key) => (key.split('.')[0] ?? '') in en,
);
/** Beginnings of the keys that a template literal builds: its text up to the first `${`. */
const keyPrefixes = findFirstCaptures(/`([a-zA-Z.]+\.)\$\{/g);

describe('message keys', () => {
  it('used in the source exist in the English locale', () => {
    expect(literalKeys.length).toBeGreaterThan(80);
    expect(literalKeys.filter((key) => !definedKeys.includes(key))).toEqual([]);
  });

  it('of the English locale are all used in the source', () => {
    const isUsed = (key: string) =>
      literalKeys.includes(key) || keyPrefixes.some((prefix) => key.startsWith(prefix));
    expect(definedKeys.filter((key) => !isUsed(key))).toEqual([]);
  });
});
