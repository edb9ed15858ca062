import type { SearchOptions, SearchResult } from '@giftspire/contracts';
import type { Locale } from '@/i18n';
import { OUTPUT_LANGUAGE } from './finder-form';

/** What to send for the same search once more; its words come in the language that is read now. */
export function optionsToRepeat({ options, data }: SearchResult, locale: Locale): SearchOptions {
  const { relation, occasion, budget, interests } = data.context;
  // Results of before the options were kept tell what they were for, and no more.
  const asked = options ?? {
    relation,
    occasion,
    min_budget: budget.min,
    max_budget: budget.max,
    interests,
  };
  return { ...asked, output_language: OUTPUT_LANGUAGE[locale] };
}
