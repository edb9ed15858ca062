import { concepts } from '../../../libs/gift-finder/src/catalogue/catalogue';
import { NEVER_FOR_MINORS } from '../quality/age-safety';
import { DEVELOPMENT, HELD_OUT } from './judgements';

const ALL = [...DEVELOPMENT, ...HELD_OUT];
const PRICES = new Map(concepts().map(({ slug, price }) => [slug, price]));

describe('the judgements', () => {
  it('are of at least 120 requests, half of them held out, none in both halves', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(120);
    expect(DEVELOPMENT).toHaveLength(HELD_OUT.length);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  it.each(ALL)('name several gifts for $name, and one that is just the thing', ({ grades }) => {
    expect(grades.size).toBeGreaterThanOrEqual(8);
    expect([...grades.values()]).toContain(3);
  });

  it.each(ALL)('name nothing for $name that the budget cannot buy', ({ english, grades }) => {
    const { min_budget, max_budget } = english;
    const outside = [...grades.keys()].filter((concept) => {
      const { min, max } = PRICES.get(concept) ?? { min: 0, max: 0 };
      return max < min_budget || min > max_budget;
    });
    expect(outside).toEqual([]);
  });

  it('name no wine and no knives for children', () => {
    const minors = ALL.filter(({ english: { age_group: age } }) =>
      ['child', 'teenager'].includes(age ?? ''),
    );
    expect(minors.length).toBeGreaterThan(0);
    for (const { grades } of minors)
      expect([...grades.keys()].filter((concept) => NEVER_FOR_MINORS.has(concept))).toEqual([]);
  });
});
