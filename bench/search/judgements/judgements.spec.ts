import { parseBuiltInConcepts } from '../../../libs/gift-finder/src/catalogue/built-in-catalogue';
import { ADULT_ONLY_CONCEPTS } from '../quality/age-safety';
import { DEVELOPMENT_REQUESTS, HELD_OUT_REQUESTS } from './judgements';

const ALL = [...DEVELOPMENT_REQUESTS, ...HELD_OUT_REQUESTS];
const PRICES = new Map(parseBuiltInConcepts().map(({ slug, price }) => [slug, price]));

describe('The judged requests', () => {
  it('are at least 120, half of them held out, with unique names', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(120);
    expect(DEVELOPMENT_REQUESTS).toHaveLength(HELD_OUT_REQUESTS.length);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  it.each(ALL)('have for $name at least 8 graded concepts and one with grade 3', ({ grades }) => {
    expect(grades.size).toBeGreaterThanOrEqual(8);
    expect([...grades.values()]).toContain(3);
  });

  it.each(ALL)('have for $name no concept outside the budget', ({ english, grades }) => {
    const { min_budget, max_budget } = english;
    const outside = [...grades.keys()].filter((concept) => {
      const { min, max } = PRICES.get(concept) ?? { min: 0, max: 0 };
      return max < min_budget || min > max_budget;
    });
    expect(outside).toEqual([]);
  });

  it('have no concept for adults only when the recipient is a minor', () => {
    const minors = ALL.filter(({ english: { age_group: age } }) =>
      ['child', 'teenager'].includes(age ?? ''),
    );
    expect(minors.length).toBeGreaterThan(0);
    for (const { grades } of minors)
      expect([...grades.keys()].filter((concept) => ADULT_ONLY_CONCEPTS.has(concept))).toEqual([]);
  });
});
