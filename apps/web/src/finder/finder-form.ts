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

/** The form as it stands on the page; an empty text means that nothing is chosen yet. */
export interface FinderForm {
  relation: Relation | '';
  occasion: Occasion | '';
  budget: Budget;
  interests: string[];
  ageGroup: AgeGroup | '';
  gender: Gender | '';
}

/** The language of results, by that of the page. */
export const OUTPUT_LANGUAGE: Record<Locale, OutputLanguage> = { en: 'English', it: 'Italian' };

export function emptyFinderForm(): FinderForm {
  return {
    relation: '',
    occasion: '',
    budget: { ...DEFAULT_BUDGET },
    interests: [],
    ageGroup: '',
    gender: '',
  };
}

/** @returns i18n keys by the API's field names; empty when the form can be sent */
export function validateFinderForm(form: FinderForm): Record<string, string> {
  const errors: Record<string, string> = {};
  if (form.relation === '') errors.relation = 'finder.errors.relation';
  if (form.occasion === '') errors.occasion = 'finder.errors.occasion';
  if (form.budget.min >= form.budget.max) errors.max_budget = 'finder.errors.budget';
  if (form.interests.length === 0) errors.interests = 'finder.errors.interests';
  return errors;
}

/** @returns null as long as relation or occasion are missing */
export function toSearchOptions(form: FinderForm, locale: Locale): SearchOptions | null {
  if (form.relation === '' || form.occasion === '') return null;
  return {
    relation: form.relation,
    occasion: form.occasion,
    min_budget: form.budget.min,
    max_budget: form.budget.max,
    interests: form.interests,
    // Left out of the JSON when undefined.
    age_group: form.ageGroup || undefined,
    gender: form.gender || undefined,
    output_language: OUTPUT_LANGUAGE[locale],
  };
}
