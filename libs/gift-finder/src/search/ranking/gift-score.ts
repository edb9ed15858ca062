import type { Candidate, Finding, Findings } from '../candidate';
import type { SearchCriteria } from '../search-criteria';

/**
 * What speaks for a product, and how much. Interests say most; what is meant for few people or days says more than what
 * is meant for all. Set by the development half of the judgements: `npm run bench:search`.
 */
const POINTS = {
  interest: 3,
  occasion: 1,
  madeForOccasion: 1.5,
  relation: 1,
  madeForRelation: 1,
  age: 0.5,
  fusion: 1,
  rating: 0.3,
  price: 0.3,
};

const FOUND: Record<Finding, number> = {
  tag: 1,
  title: 1,
  words: 0.8,
  similar: 0.7,
  'some-words': 0.3,
};
/** A second interest that is met says less than the first, from the fourth on nothing. */
const DIMINISHING = [1, 0.5, 0.25];
/** Nobody's rating counts as if this many had given the average. */
const PRIOR_REVIEWS = 20;
const AVERAGE_RATING = 4;

/** A gift that costs next to nothing of the budget looks it. */
const GENEROUS_FROM = 0.25;

/**
 * @param findings - which interests were found in the product
 * @param fusion - 0 to 1, by the places in the lists it was found in
 */
export function giftScore(
  candidate: Candidate,
  findings: Findings,
  fusion: number,
  criteria: SearchCriteria,
): number {
  const { occasion, relation, ageGroup } = criteria;
  return (
    POINTS.interest * interestShare(candidate, findings) +
    fit(candidate.occasions, occasion, POINTS.occasion, POINTS.madeForOccasion) +
    fit(candidate.relations, relation, POINTS.relation, POINTS.madeForRelation) +
    (ageGroup === null ? 0 : fit(candidate.age_groups, ageGroup, 0, POINTS.age)) +
    POINTS.fusion * fusion +
    POINTS.rating * ratingShare(candidate) +
    POINTS.price * priceShare(candidate, criteria)
  );
}

/** What an interest is one of many of, is about it less. */
function interestShare({ interests }: Candidate, findings: Findings): number {
  const focus = 1 / Math.sqrt(Math.max(1, interests.length));
  const found = [...findings.values()].map((finding) => FOUND[finding]).toSorted((a, b) => b - a);
  const sum = DIMINISHING.reduce((total, worth, index) => total + worth * (found[index] ?? 0), 0);
  return sum * (0.8 + 0.2 * focus);
}

/** An empty list is for any, which says half as much as being named. */
function fit<T>(meant: readonly T[], wanted: T, named: number, alone: number): number {
  if (meant.length === 0) return named / 2;
  return meant.includes(wanted) ? named + alone / meant.length : 0;
}

/** 0 to 1, half for what nobody has reviewed. */
function ratingShare({ rating, review_count: reviews }: Candidate): number {
  if (rating === null) return 0.5;
  const expected = (rating * reviews + AVERAGE_RATING * PRIOR_REVIEWS) / (reviews + PRIOR_REVIEWS);
  return Math.min(1, Math.max(0, 0.5 + (expected - AVERAGE_RATING) / 2));
}

function priceShare({ price }: Candidate, { budget: { max } }: SearchCriteria): number {
  return Math.min(1, price / (GENEROUS_FROM * max));
}
