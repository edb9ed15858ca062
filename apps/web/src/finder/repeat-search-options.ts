import type { SearchOptions, SearchResult } from '@giftspire/contracts';
import type { Locale } from '@/i18n';
import { OUTPUT_LANGUAGE_BY_LOCALE } from './finder-form';

/** Returns the options that repeat the search of a result, with the new result in the language of the page. */
export function toRepeatSearchOptions(
  { options, data }: SearchResult,
  locale: Locale,
): SearchOptions {
  const { relation, occasion, budget, interests } = data.context;
  // Results stored by earlier versions have no options, only the context.
  const original = options ?? {
    relation,
    occasion,
    min_budget: budget.min,
    max_budget: budget.max,
    interests,
  };
  return { ...original, output_language: OUTPUT_LANGUAGE_BY_LOCALE[locale] };
}
