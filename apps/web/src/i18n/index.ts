import { createI18n } from 'vue-i18n';
import en from './locales/en.json';
import it from './locales/it.json';

export const LOCALES = ['en', 'it'] as const;
export type Locale = (typeof LOCALES)[number];

const STORAGE_KEY = 'language';

export const i18n = createI18n({
  legacy: false,
  locale: initialLocale(localStorage.getItem(STORAGE_KEY), navigator.languages),
  fallbackLocale: 'en',
  messages: { en, it },
});

/**
 * The chosen language, else the first of the browser's that we speak, else English.
 *
 * @param chosen - what was stored, by whomever
 * @param preferred - BCP 47 tags, best first
 */
export function initialLocale(chosen: string | null, preferred: readonly string[]): Locale {
  const tags = chosen === null ? preferred : [chosen, ...preferred];
  for (const tag of tags) {
    const spoken = LOCALES.find((locale) => locale === tag.slice(0, 2).toLowerCase());
    if (spoken) return spoken;
  }
  return 'en';
}

/** The typed form of vue-i18n's `locale`, which is any text. */
export function localeOf(locale: string): Locale {
  return LOCALES.find((known) => known === locale) ?? 'en';
}

export function chooseLocale(locale: Locale): void {
  i18n.global.locale.value = locale;
  localStorage.setItem(STORAGE_KEY, locale);
}
