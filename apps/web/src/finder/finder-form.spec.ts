import { describe, expect, it } from 'vitest';
import {
  createEmptyFinderForm,
  toSearchOptionsIfComplete,
  findFinderFormErrorKeys,
  type FinderFormValues,
} from './finder-form';

const completeForm: FinderFormValues = {
  ...createEmptyFinderForm(),
  relation: 'sister',
  occasion: 'mothers_day',
  interests: ['home-decor', 'bird watching'],
};

describe('finder form values', () => {
  it('start with a budget from 20 to 100', () => {
    expect(createEmptyFinderForm().budget).toEqual({ min: 20, max: 100 });
  });

  it('yield an error for every missing field, keyed by its name in the API', () => {
    expect(Object.keys(findFinderFormErrorKeys(createEmptyFinderForm()))).toEqual([
      'relation',
      'occasion',
      'interests',
    ]);
  });

  it('are valid when relation, occasion and an interest are selected', () => {
    expect(findFinderFormErrorKeys(completeForm)).toEqual({});
  });

  it('are invalid when minimum and maximum budget are equal', () => {
    const form = { ...completeForm, budget: { min: 50, max: 50 } };
    expect(findFinderFormErrorKeys(form)).toEqual({ max_budget: 'finder.errors.budget' });
  });

  it('become search options with slugs, budget and the name of the page language', () => {
    expect(toSearchOptionsIfComplete(completeForm, 'it')).toEqual({
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

  it('omit unselected optional fields from the JSON', () => {
    const json = JSON.stringify(
      toSearchOptionsIfComplete({ ...completeForm, ageGroup: 'adult' }, 'en'),
    );
    expect(JSON.parse(json)).toMatchObject({ age_group: 'adult', output_language: 'English' });
    expect(json).not.toContain('gender');
  });

  it('yield no search options before relation and occasion are selected', () => {
    expect(toSearchOptionsIfComplete(createEmptyFinderForm(), 'en')).toBeNull();
  });
});
