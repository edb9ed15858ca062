import type { SearchOptions } from '@giftspire/contracts';

/** A common request; tests name what they care about. */
export function searchOptions(options: Partial<SearchOptions> = {}): SearchOptions {
  return {
    relation: 'mother',
    occasion: 'birthday',
    min_budget: 20,
    max_budget: 100,
    interests: ['cooking'],
    ...options,
  };
}
