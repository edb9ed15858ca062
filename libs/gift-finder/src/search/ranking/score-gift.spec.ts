import type { SearchOptions } from '@giftspire/contracts';
import type { Candidate, MatchKind } from '../candidate';
import { toSearchCriteria } from '../search-criteria';
import { scoreGift } from './score-gift';

const OPTIONS: SearchOptions = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['music', 'travel'],
};

const score = (
  facts: Partial<Candidate> = {},
  matches: [number, MatchKind][] = [],
  options: Partial<SearchOptions> = {},
) =>
  scoreGift(
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
    new Map(matches),
    0,
    toSearchCriteria({ ...OPTIONS, ...options }),
  );

describe('scoreGift', () => {
  it('scores an interest match higher for the main interest of the product and for two interests', () => {
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

  it('scores a match in the title higher than one in the texts, a related tag and some of the words', () => {
    const kinds: MatchKind[] = ['title', 'related-title', 'all-words', 'related-tag', 'some-words'];
    const scores = kinds.map((kind) => score({}, [[0, kind]]));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('scores a gift made for one occasion higher, but not for occasions that suit any gift', () => {
    const shower = { occasion: 'baby_shower' } as const;
    const only = score({ occasions: ['baby_shower'] }, [], shower);
    const any = score({ occasions: ['baby_shower', 'wedding', 'retirement'] }, [], shower);
    expect(only).toBeGreaterThan(any);
    const birthday = { occasions: ['birthday'] } as const;
    expect(score({ occasions: ['birthday', 'wedding'] })).toBe(
      score({ occasions: [...birthday.occasions] }),
    );
  });

  it('lowers the score of products for children and babies when the request is for neither', () => {
    expect(score({ age_groups: ['child'] })).toBeLessThan(score({ age_groups: ['adult'] }));
    expect(score({ age_groups: ['child'] }, [], { relation: 'son' })).toBe(
      score({ age_groups: ['adult'] }, [], { relation: 'son' }),
    );
    expect(score({ category: 'baby' })).toBeLessThan(score({ category: 'home' }));
    expect(score({ category: 'baby' }, [], { occasion: 'baby_shower' })).toBe(
      score({ category: 'home' }, [], { occasion: 'baby_shower' }),
    );
  });

  it('gives a rating more weight the more reviews it has', () => {
    const rated = (rating: number, review_count: number) => score({ rating, review_count });
    expect(rated(5, 500)).toBeGreaterThan(rated(5, 1));
    expect(rated(2, 500)).toBeLessThan(score());
  });
});
