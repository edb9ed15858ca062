import {
  AGE_GROUPS,
  GENDERS,
  OCCASIONS,
  RELATIONS,
  SUGGESTED_INTERESTS,
} from '@giftspire/contracts';
import { describe, expect, it } from 'vitest';
import { messageTexts } from '@/testing/message-texts';
import { initialLocale } from './index';
import en from './locales/en.json';
import italian from './locales/it.json';

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const forms = (text: string) => text.split(' | ').length;

const english = messageTexts(en);
const translated = messageTexts(italian);

describe('locales', () => {
  it('have the same keys', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('agree on placeholders and plural forms', () => {
    const shape = (text: string) => ({ placeholders: placeholders(text), forms: forms(text) });
    const shapes = (texts: Map<string, string>) =>
      Object.fromEntries([...texts].map(([key, text]) => [key, shape(text)]));
    expect(shapes(translated)).toEqual(shapes(english));
  });

  it('say something everywhere', () => {
    const empty = [...english, ...translated].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each([
    ['relations', RELATIONS, en.relations],
    ['occasions', OCCASIONS, en.occasions],
    ['interests', SUGGESTED_INTERESTS, en.interests],
    ['age groups', AGE_GROUPS, en.ageGroups],
    ['genders', GENDERS, en.genders],
  ])('name all %s of the contract and no others', (_, slugs, labels) => {
    expect(Object.keys(labels).sort()).toEqual([...slugs].sort());
  });
});

describe('initialLocale', () => {
  it('takes the chosen language before the preferred ones', () => {
    expect(initialLocale('it', ['en-GB'])).toBe('it');
  });

  it('takes the first preferred language it speaks, whatever the region', () => {
    expect(initialLocale(null, ['fr-FR', 'it-CH', 'en'])).toBe('it');
  });

  it('falls back to English, also from a stored language that is none', () => {
    expect(initialLocale('klingon', ['fr'])).toBe('en');
  });
});
