import type { SearchOptions } from '@giftspire/contracts';
import { DEFAULT_BUDGET } from './budget';

/** A search that one click starts. */
export type QuickStart = Pick<SearchOptions, 'relation' | 'occasion' | 'interests'>;

export const QUICK_STARTS: readonly QuickStart[] = [
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

/** As the form would send it with the budget it begins with. */
export function quickStartOptions(start: QuickStart): SearchOptions {
  return { ...start, min_budget: DEFAULT_BUDGET.min, max_budget: DEFAULT_BUDGET.max };
}
