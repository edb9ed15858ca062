import { describe, expect, it } from 'vitest';
import {
  emptyFinderForm,
  toSearchOptions,
  validateFinderForm,
  type FinderForm,
} from './finder-form';

const filled: FinderForm = {
  ...emptyFinderForm(),
  relation: 'sister',
  occasion: 'mothers_day',
  interests: ['home-decor', 'bird watching'],
};

describe('finder form', () => {
  it('starts with a budget from 20 to 100', () => {
    expect(emptyFinderForm().budget).toEqual({ min: 20, max: 100 });
  });

  it('names every field that is missing, by its name in the API', () => {
    expect(Object.keys(validateFinderForm(emptyFinderForm()))).toEqual([
      'relation',
      'occasion',
      'interests',
    ]);
  });

  it('has nothing against a filled form', () => {
    expect(validateFinderForm(filled)).toEqual({});
  });

  it('refuses a budget without width', () => {
    const form = { ...filled, budget: { min: 50, max: 50 } };
    expect(validateFinderForm(form)).toEqual({ max_budget: 'finder.errors.budget' });
  });

  it('sends the slugs, the budget and the language of the page as a word', () => {
    expect(toSearchOptions(filled, 'it')).toEqual({
      relation: 'sister',
      occasion: 'mothers_day',
      min_budget: 20,
      max_budget: 100,
      interests: ['home-decor', 'bird watching'],
      age_group: undefined,
      gender: undefined,
      output_language: 'Italian',
    });
  });

  it('leaves what was not chosen out of the JSON', () => {
    const sent = JSON.stringify(toSearchOptions({ ...filled, ageGroup: 'adult' }, 'en'));
    expect(JSON.parse(sent)).toMatchObject({ age_group: 'adult', output_language: 'English' });
    expect(sent).not.toContain('gender');
  });

  it('has nothing to send before relation and occasion are chosen', () => {
    expect(toSearchOptions(emptyFinderForm(), 'en')).toBeNull();
  });
});
