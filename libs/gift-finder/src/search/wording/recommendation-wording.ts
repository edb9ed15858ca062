import type { AgeGroup, Occasion, OutputLanguage, Relation } from '@giftspire/contracts';
import { getInterestLabel, type Interest } from '../../catalogue/interests';

/** The facts about a gift that its recommendation may state; the texts claim nothing else. */
export interface GiftFacts {
  title: string;
  description: string;
  price: number;
  /** ISO 4217 currency of price and budget. */
  currency: string;
  budget: { min: number; max: number };
  /** Requested interests that the product matches: slugs of known interests, or the text as typed. */
  matchedInterests: readonly (Interest | { typed: string })[];
  /** Requested interests, as typed, that are spelt similarly to a word of the product. */
  similarlySpeltInterests: readonly string[];
  /** True when the request has interests, matched or not. */
  hasWantedInterests: boolean;
  /** Requested occasion; undefined when the product is not made for it. */
  occasion: Occasion | undefined;
  /** Requested relation; undefined when the product is not made for it. */
  relation: Relation | undefined;
  /** Requested age group; undefined when there is none or the product is not made for it. */
  ageGroup: AgeGroup | undefined;
}

/** Writes the texts of a recommendation in one language. */
export interface RecommendationWording {
  /** Returns the reasons for the recommendation: a text of one sentence per kind of fact. */
  writeReasoning(facts: GiftFacts): string;
  /** Returns the title, with the relation in front when the product is made for it. */
  writeTitle(facts: GiftFacts): string;
  /**
   * Returns the description of the product, followed by a sentence about the matched interests or, without any, the
   * occasion.
   */
  writeDescription(facts: GiftFacts): string;
}

/**
 * Formats the matched interests as a text such as `books, music and “vinyl”`. Known interests are labelled, typed ones
 * quoted.
 */
export function formatMatchedInterests(
  { matchedInterests: interests }: GiftFacts,
  language: OutputLanguage,
  quote: (typed: string) => string,
  locale: string,
): string {
  const names = interests.map((interest) =>
    typeof interest === 'string' ? getInterestLabel(interest, language) : quote(interest.typed),
  );
  return getCachedListFormat(locale).format([...new Set(names)]);
}

/** Formats typed texts as a text of quoted words such as `“vinyl” and “lego”`. */
export function formatQuotedList(
  typed: readonly string[],
  quote: (typed: string) => string,
  locale: string,
): string {
  return getCachedListFormat(locale).format(typed.map(quote));
}

/** Formats an amount of money with its currency symbol, without decimals when it is whole: `€20`, `€39.90`. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  return getCachedMoneyFormat(currency, locale).format(amount);
}

/** List formats by locale, cached because creating one takes longer than writing all texts. */
const listFormats = new Map<string, Intl.ListFormat>();

function getCachedListFormat(locale: string): Intl.ListFormat {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  listFormats.set(locale, format);
  return format;
}

/** Number formats by locale and currency, cached for the same reason as `listFormats`. */
const moneyFormats = new Map<string, Intl.NumberFormat>();

function getCachedMoneyFormat(currency: string, locale: string): Intl.NumberFormat {
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
