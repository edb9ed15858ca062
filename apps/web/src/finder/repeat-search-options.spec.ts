import { describe, expect, it } from 'vitest';
import { createPendingOrder, createSearchResult } from '@/testing/sample-data';
import { toRepeatSearchOptions } from './repeat-search-options';

describe('toRepeatSearchOptions', () => {
  it('repeats the options in the language of the page', () => {
    const options = {
      ...createPendingOrder().options,
      age_group: 'senior',
      output_language: 'English',
    } as const;
    expect(toRepeatSearchOptions(createSearchResult({ options }), 'it')).toEqual({
      ...options,
      output_language: 'Italian',
    });
  });

  it('builds the options from the context of a result without stored options', () => {
    expect(toRepeatSearchOptions(createSearchResult(), 'en')).toEqual({
      relation: 'sister',
      occasion: 'birthday',
      min_budget: 20,
      max_budget: 100,
      interests: ['books'],
      output_language: 'English',
    });
  });
});
