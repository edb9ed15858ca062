import {
  AGE_GROUPS,
  GENDERS,
  OCCASIONS,
  RELATIONS,
  SUGGESTED_INTERESTS,
} from '@giftspire/contracts';
import { describe, expect, it } from 'vitest';
import { flattenMessages } from '@/testing/flatten-messages';
import { detectInitialLocale } from './index';
import en from './locales/en.json';
import italian from './locales/it.json';

const findPlaceholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const countPluralForms = (text: string) => text.split(' | ').length;

const englishTexts = flattenMessages(en);
const italianTexts = flattenMessages(italian);

describe('locales', () => {
  it('have the same keys', () => {
    expect([...italianTexts.keys()].sort()).toEqual([...englishTexts.keys()].sort());
  });

  it('agree on placeholders and plural forms', () => {
    const describeText = (text: string) => ({
      placeholders: findPlaceholders(text),
      pluralForms: countPluralForms(text),
    });
    const describeAll = (texts: Map<string, string>) =>
      Object.fromEntries([...texts].map(([key, text]) => [key, describeText(text)]));
    expect(describeAll(italianTexts)).toEqual(describeAll(englishTexts));
  });

  it('contain no empty text', () => {
    const empty = [...englishTexts, ...italianTexts].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each([
    ['relations', RELATIONS, en.relations],
    ['occasions', OCCASIONS, en.occasions],
    ['interests', SUGGESTED_INTERESTS, en.interests],
    ['age groups', AGE_GROUPS, en.ageGroups],
    ['genders', GENDERS, en.genders],
  ])('have a label for exactly the %s of the contract', (_, slugs, labels) => {
    expect(Object.keys(labels).sort()).toEqual([...slugs].sort());
  });
});

describe('detectInitialLocale', () => {
  it('returns the stored language before those of the browser', () => {
    expect(detectInitialLocale('it', ['en-GB'])).toBe('it');
  });

  it('returns the first supported language of the browser, regardless of its region', () => {
    expect(detectInitialLocale(null, ['fr-FR', 'it-CH', 'en'])).toBe('it');
  });

  it('falls back to English for an unsupported stored language', () => {
    expect(detectInitialLocale('klingon', ['fr'])).toBe('en');
  });
});
