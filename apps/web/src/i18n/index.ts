import { createI18n } from 'vue-i18n';
import en from './locales/en.json';
import it from './locales/it.json';

export const LOCALES = ['en', 'it'] as const;
export type Locale = (typeof LOCALES)[number];

const LOCALE_STORAGE_KEY = 'language';

export const i18n = createI18n({
  legacy: false,
  locale: detectInitialLocale(localStorage.getItem(LOCALE_STORAGE_KEY), navigator.languages),
  fallbackLocale: 'en',
  messages: { en, it },
});

/**
 * Returns the stored language, else the first supported language of the browser, else English.
 *
 * @param stored - value from localStorage, unvalidated
 * @param preferred - BCP 47 language tags of the browser, most preferred first
 */
export function detectInitialLocale(stored: string | null, preferred: readonly string[]): Locale {
  const tags = stored === null ? preferred : [stored, ...preferred];
  for (const tag of tags) {
    const supported = LOCALES.find((locale) => locale === tag.slice(0, 2).toLowerCase());
    if (supported) return supported;
  }
  return 'en';
}

/** Returns vue-i18n's `locale`, which is typed as string, as a supported locale; English for any other value. */
export function toSupportedLocale(locale: string): Locale {
  return LOCALES.find((known) => known === locale) ?? 'en';
}

/** Switches the language of the page and stores it for the next visit. */
export function switchAndStoreLocale(locale: Locale): void {
  i18n.global.locale.value = locale;
  localStorage.setItem(LOCALE_STORAGE_KEY, locale);
}
