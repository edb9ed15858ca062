import type { SearchOptions } from '@giftspire/contracts';

/** Returns valid search options: a birthday gift for a mother who likes cooking, 20 to 100 euros, plus the given overrides. */
export function createSearchOptions(options: Partial<SearchOptions> = {}): SearchOptions {
  return {
    relation: 'mother',
    occasion: 'birthday',
    min_budget: 20,
    max_budget: 100,
    interests: ['cooking'],
    ...options,
  };
}
