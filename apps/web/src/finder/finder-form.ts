import type {
  AgeGroup,
  Gender,
  Occasion,
  OutputLanguage,
  Relation,
  SearchOptions,
} from '@giftspire/contracts';
import type { Locale } from '@/i18n';
import { DEFAULT_BUDGET, type Budget } from './budget';

/** Values of the search form; an empty string means that nothing is selected yet. */
export interface FinderFormValues {
  relation: Relation | '';
  occasion: Occasion | '';
  budget: Budget;
  interests: string[];
  ageGroup: AgeGroup | '';
  gender: Gender | '';
}

/** Language in which the API writes a result, by the language of the page. */
export const OUTPUT_LANGUAGE_BY_LOCALE: Record<Locale, OutputLanguage> = {
  en: 'English',
  it: 'Italian',
};

export function createEmptyFinderForm(): FinderFormValues {
  return {
    relation: '',
    occasion: '',
    budget: { ...DEFAULT_BUDGET },
    interests: [],
    ageGroup: '',
    gender: '',
  };
}

/** Returns the i18n keys of the error messages, by the API's field names; an empty object for a valid form. */
export function findFinderFormErrorKeys(form: FinderFormValues): Record<string, string> {
  const errors: Record<string, string> = {};
  if (form.relation === '') errors.relation = 'finder.errors.relation';
  if (form.occasion === '') errors.occasion = 'finder.errors.occasion';
  if (form.budget.min >= form.budget.max) errors.max_budget = 'finder.errors.budget';
  if (form.interests.length === 0) errors.interests = 'finder.errors.interests';
  return errors;
}

/**
 * Returns the body of the search request; null while relation or occasion is missing. Interests and budget are not
 * checked.
 */
export function toSearchOptionsIfComplete(
  form: FinderFormValues,
  locale: Locale,
): SearchOptions | null {
  if (form.relation === '' || form.occasion === '') return null;
  return {
    relation: form.relation,
    occasion: form.occasion,
    min_budget: form.budget.min,
    max_budget: form.budget.max,
    interests: form.interests,
    // JSON.stringify omits undefined fields.
    age_group: form.ageGroup || undefined,
    gender: form.gender || undefined,
    output_language: OUTPUT_LANGUAGE_BY_LOCALE[locale],
  };
}
