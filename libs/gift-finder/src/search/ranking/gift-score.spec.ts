import type { SearchOptions } from '@giftspire/contracts';
import type { Candidate, Finding } from '../candidate';
import { searchCriteria } from '../search-criteria';
import { giftScore } from './gift-score';

const OPTIONS: SearchOptions = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music', 'travel'],
};

const score = (
  facts: Partial<Candidate> = {},
  findings: [number, Finding][] = [],
  options: Partial<SearchOptions> = {},
) =>
  giftScore(
    {
      id: 'P-1',
      concept: 'thing',
      brand: 'Brand',
      category: 'kitchen',
      price: 50,
      interests: ['cooking'],
      occasions: [],
      relations: [],
      age_groups: [],
      rating: null,
      review_count: 0,
      ...facts,
    },
    new Map(findings),
    0,
    searchCriteria({ ...OPTIONS, ...options }),
  );

describe('giftScore', () => {
  it('is raised by an interest, more by the first one the product has, and more by two', () => {
    const first = score({ interests: ['music', 'art'] }, [[0, 'tag']]);
    const second = score({ interests: ['art', 'music'] }, [[0, 'tag']]);
    const both = score({ interests: ['music', 'travel'] }, [
      [0, 'tag'],
      [1, 'tag'],
    ]);
    expect(score({ interests: ['art'] })).toBeLessThan(second);
    expect(second).toBeLessThan(first);
    expect(first).toBeLessThan(both);
  });

  it('trusts the title more than a description, and that more than some of the words', () => {
    const ways: Finding[] = ['title', 'related', 'words', 'near', 'some-words'];
    const scores = ways.map((way) => score({}, [[0, way]]));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('prefers what was made for the occasion where the occasion asks for something', () => {
    const shower = { occasion: 'baby_shower' } as const;
    const only = score({ occasions: ['baby_shower'] }, [], shower);
    const any = score({ occasions: ['baby_shower', 'wedding', 'retirement'] }, [], shower);
    expect(only).toBeGreaterThan(any);
    const birthday = { occasions: ['birthday'] } as const;
    expect(score({ occasions: ['birthday', 'wedding'] })).toBe(
      score({ occasions: [...birthday.occasions] }),
    );
  });

  it('keeps children’s things from those who are none, and a baby’s from those who do not ask', () => {
    expect(score({ age_groups: ['child'] })).toBeLessThan(score({ age_groups: ['adult'] }));
    expect(score({ age_groups: ['child'] }, [], { relation: 'son' })).toBe(
      score({ age_groups: ['adult'] }, [], { relation: 'son' }),
    );
    expect(score({ category: 'baby' })).toBeLessThan(score({ category: 'home' }));
    expect(score({ category: 'baby' }, [], { occasion: 'baby_shower' })).toBe(
      score({ category: 'home' }, [], { occasion: 'baby_shower' }),
    );
  });

  it('counts a rating by how many gave it', () => {
    const rated = (rating: number, review_count: number) => score({ rating, review_count });
    expect(rated(5, 500)).toBeGreaterThan(rated(5, 1));
    expect(rated(2, 500)).toBeLessThan(score());
  });
});
