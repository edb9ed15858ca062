import { describe, expect, it } from 'vitest';
import { pendingOrder, searchResult } from '@/testing/samples';
import { optionsToRepeat } from './repeat-search';

describe('optionsToRepeat', () => {
  it('asks for the same in the language of the page', () => {
    const options = {
      ...pendingOrder().options,
      age_group: 'senior',
      output_language: 'English',
    } as const;
    expect(optionsToRepeat(searchResult({ options }), 'it')).toEqual({
      ...options,
      output_language: 'Italian',
    });
  });

  it('makes do with the context of a result that kept no options', () => {
    expect(optionsToRepeat(searchResult(), 'en')).toEqual({
      relation: 'sister',
      occasion: 'birthday',
      min_budget: 20,
      max_budget: 100,
      interests: ['books'],
      output_language: 'English',
    });
  });
});
