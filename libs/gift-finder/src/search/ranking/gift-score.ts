import type { Candidate, Finding, Findings } from '../candidate';
import type { SearchCriteria } from '../search-criteria';
import { broadAppeal, isForSomeHouseholds, isOnShelfOf } from './interest-kinds';
import { likelyAges } from './likely-ages';
import { madeForOccasion } from './occasion-kinds';

/**
 * What speaks for a product, and how much. Interests say most. Set by the development half of the judgements:
 * `npm run bench:search`.
 */
const POINTS = {
  interest: 4,
  occasion: 1,
  madeForOccasion: 2.5,
  relation: 0.7,
  madeForRelation: 0.5,
  /** Of a few ages; what is for all ages is for nobody especially. */
  madeForAge: 1.5,
  otherAge: -2,
  otherHousehold: -3,
  /** Only where no interest is met. */
  appeal: 1,
  fusion: 0.3,
  rating: 0.3,
  price: 0.3,
};

const FOUND: Record<Finding, number> = {
  tag: 1,
  title: 1.25,
  related: 1.1,
  words: 0.6,
  similar: 0.7,
  near: 0.35,
  'some-words': 0.15,
};
/** By the place of the interest among those of the product, what it is about first. */
const PLACES = [1, 0.75, 0.55];
const LATER_PLACE = 0.4;
const ON_ITS_SHELF = 0.15;
/** A second interest that is met says less than the first, from the fourth on nothing. */
const DIMINISHING = [1, 0.5, 0.25];
/** Lists of people up to this long name somebody in particular. */
const PARTICULAR = 4;
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
  const interest = interestShare(candidate, findings, criteria);
  return (
    POINTS.interest * interest +
    (interest === 0 ? POINTS.appeal * broadAppeal(candidate.interests) : 0) +
    occasionPoints(candidate, criteria) +
    relationPoints(candidate, criteria) +
    agePoints(candidate, criteria) +
    householdPoints(candidate, criteria) +
    POINTS.fusion * fusion +
    POINTS.rating * ratingShare(candidate) +
    POINTS.price * priceShare(candidate, criteria)
  );
}

function interestShare(
  candidate: Candidate,
  findings: Findings,
  { interests }: SearchCriteria,
): number {
  if (findings.size === 0) return 0;
  const found = [...findings]
    .map(([index, finding]) => {
      const tag = interests[index]?.tag;
      return finding === 'tag' && tag !== undefined ? tagShare(candidate, tag) : FOUND[finding];
    })
    .toSorted((a, b) => b - a);
  return DIMINISHING.reduce((sum, worth, index) => sum + worth * (found[index] ?? 0), 0);
}

function tagShare({ interests, category }: Candidate, tag: string): number {
  const place = PLACES[interests.indexOf(tag)] ?? LATER_PLACE;
  return FOUND.tag * (place + (isOnShelfOf(tag, category) ? ON_ITS_SHELF : 0));
}

/** An empty list is for any, which says half as much as being named. */
function occasionPoints({ occasions }: Candidate, { occasion }: SearchCriteria): number {
  if (occasions.length === 0) return POINTS.occasion / 2;
  if (!occasions.includes(occasion)) return 0;
  return POINTS.occasion + POINTS.madeForOccasion * madeForOccasion(occasions, occasion);
}

function relationPoints({ relations }: Candidate, { relation }: SearchCriteria): number {
  if (relations.length === 0) return POINTS.relation / 2;
  if (!relations.includes(relation)) return 0;
  return POINTS.relation + (relations.length <= PARTICULAR ? POINTS.madeForRelation : 0);
}

function agePoints({ age_groups: ages }: Candidate, criteria: SearchCriteria): number {
  const likely = likelyAges(criteria.relation, criteria.ageGroup);
  if (likely === undefined || ages.length === 0) return 0;
  if (!likely.some((age) => ages.includes(age))) return POINTS.otherAge;
  return criteria.ageGroup === null ? 0 : POINTS.madeForAge / ages.length;
}

function householdPoints({ category }: Candidate, criteria: SearchCriteria): number {
  if (!isForSomeHouseholds(category)) return 0;
  const wanted = criteria.interests.flatMap(({ tag, about }) => tag ?? about);
  const known = criteria.occasion === 'baby_shower' ? ['baby', ...wanted] : wanted;
  return known.includes(category) ? 0 : POINTS.otherHousehold;
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
