import type { SearchOptions } from '@giftspire/contracts';
import { DEFAULT_BUDGET } from './budget';

/** A predefined search that starts with one click. */
export type SearchPreset = Pick<SearchOptions, 'relation' | 'occasion' | 'interests'>;

export const SEARCH_PRESETS: readonly SearchPreset[] = [
  { relation: 'mother', occasion: 'birthday', interests: ['cooking'] },
  { relation: 'father', occasion: 'birthday', interests: ['music'] },
  { relation: 'friend', occasion: 'housewarming', interests: ['home-decor'] },
  { relation: 'girlfriend', occasion: 'anniversary', interests: ['travel'] },
  { relation: 'boyfriend', occasion: 'anniversary', interests: ['photography'] },
  { relation: 'son', occasion: 'graduation', interests: ['technology'] },
  { relation: 'daughter', occasion: 'graduation', interests: ['art'] },
  { relation: 'colleague', occasion: 'retirement', interests: ['outdoor'] },
  { relation: 'sister', occasion: 'christmas', interests: ['books'] },
  { relation: 'teacher', occasion: 'just_because', interests: ['books'] },
];

/** Returns the search options of a preset, with the form's default budget. */
export function presetToSearchOptions(preset: SearchPreset): SearchOptions {
  return { ...preset, min_budget: DEFAULT_BUDGET.min, max_budget: DEFAULT_BUDGET.max };
}
