import type { Candidate } from '../candidate';
import { type ScoredCandidate, selectVariedGifts } from './select-varied-gifts';

let candidateCount = 0;

function createScoredCandidate(score: number, facts: Partial<Candidate> = {}): ScoredCandidate {
  candidateCount += 1;
  return {
    score,
    candidate: {
      id: `P-${candidateCount}`,
      concept: `concept-${candidateCount}`,
      brand: `Brand ${candidateCount}`,
      category: 'tech',
      price: 10,
      interests: [],
      occasions: [],
      relations: [],
      age_groups: [],
      rating: null,
      review_count: 0,
      ...facts,
    },
  };
}

const createMany = (count: number, score: number, facts: Partial<Candidate>) =>
  Array.from({ length: count }, () => createScoredCandidate(score, facts));

describe('selectVariedGifts', () => {
  it('keeps the order of gifts that have nothing in common', () => {
    const ranked = [
      createScoredCandidate(3, { category: 'a' }),
      createScoredCandidate(2, { category: 'b' }),
      createScoredCandidate(1, { category: 'c' }),
    ];
    expect(selectVariedGifts(ranked, 3)).toEqual(ranked);
  });

  it('selects at most two gifts of a concept and two of a brand', () => {
    const ranked = [
      ...createMany(5, 9, { concept: 'mug' }),
      ...createMany(5, 8, { brand: 'Solco' }),
      ...createMany(8, 1, {}),
    ];
    const chosen = selectVariedGifts(ranked, 10).map(({ candidate }) => candidate);
    expect(chosen.filter(({ concept }) => concept === 'mug')).toHaveLength(2);
    expect(chosen.filter(({ brand }) => brand === 'Solco')).toHaveLength(2);
    expect(chosen).toHaveLength(10);
  });

  it('selects another concept before the second variant of one', () => {
    const ranked = [...createMany(2, 5, { concept: 'mug' }), createScoredCandidate(3)];
    const concepts = selectVariedGifts(ranked, 3).map(({ candidate }) => candidate.concept);
    expect(concepts).toEqual(['mug', ranked[2]?.candidate.concept, 'mug']);
  });

  it('reserves places for three categories, even for those with low scores', () => {
    const ranked = [
      ...createMany(30, 9, { category: 'tech' }),
      createScoredCandidate(1, { category: 'home' }),
      createScoredCandidate(0.5, { category: 'books' }),
    ];
    const categories = selectVariedGifts(ranked, 10).map(({ candidate }) => candidate.category);
    expect(new Set(categories)).toEqual(new Set(['tech', 'home', 'books']));
    expect(categories.slice(0, 8)).toEqual(Array<string>(8).fill('tech'));
  });

  it('reserves a place for another price range', () => {
    const ranked = [
      ...createMany(10, 9, { price: 12, category: 'a' }),
      ...createMany(10, 8, { price: 13, category: 'b' }),
      ...createMany(10, 7, { price: 14, category: 'c' }),
      createScoredCandidate(1, { price: 90 }),
    ];
    const prices = selectVariedGifts(ranked, 6).map(({ candidate }) => candidate.price);
    expect(prices).toContain(90);
  });

  it('selects all gifts when there are fewer than requested', () => {
    expect(selectVariedGifts(createMany(3, 1, {}), 10)).toHaveLength(3);
    expect(selectVariedGifts([], 10)).toEqual([]);
  });
});
