import type { OutputLanguage } from '@giftspire/contracts';
import { interestLabel } from '../../catalogue/interests';
import type { Match } from '../match';

/** How one language speaks of a match. */
export interface Wording {
  /** Why it was chosen, a sentence a fact. */
  reasoning(match: Match): string;
  personalTitle(match: Match): string;
  personalDescription(match: Match): string;
}

/** "books, music and “vinyl”": labels for what we know, quotation marks around what was typed. */
export function interestList(
  { interests }: Match,
  language: OutputLanguage,
  quoted: (typed: string) => string,
  locale: string,
): string {
  const names = interests.map((interest) =>
    typeof interest === 'string' ? interestLabel(interest, language) : quoted(interest.typed),
  );
  return listFormat(locale).format([...new Set(names)]);
}

/** "“vinyl” and “lego”" */
export function quotedTexts(
  typed: readonly string[],
  quoted: (typed: string) => string,
  locale: string,
): string {
  return listFormat(locale).format(typed.map(quoted));
}

/** `€20`, `€39.90` */
export function money(amount: number, currency: string, locale: string): string {
  return moneyFormat(currency, locale).format(amount);
}

/** Formats are made once: making one takes longer than all the rest of the wording. */
const listFormats = new Map<string, Intl.ListFormat>();

function listFormat(locale: string): Intl.ListFormat {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  listFormats.set(locale, format);
  return format;
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

function moneyFormat(currency: string, locale: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const format =
    moneyFormats.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    });
  moneyFormats.set(key, format);
  return format;
}
