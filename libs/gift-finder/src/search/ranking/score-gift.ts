import type { Occasion } from '@giftspire/contracts';
import type { Candidate, MatchKindByInterestIndex, MatchKind } from '../candidate';
import { findLikelyAgeGroups } from '../recipient-ages';
import type { SearchCriteria } from '../search-criteria';
import {
  getAppealOfMainInterest,
  isMainCategoryOfInterest,
  isBabyOrPetCategory,
} from './interest-statistics';

/**
 * Points per feature of a product; negative ones are penalties. Each is added in full or multiplied by a share. Tuned
 * with the development half of the judged requests: `npm run bench:search`.
 */
const SCORE_WEIGHTS = {
  interest: 4,
  occasion: 1,
  madeForOccasion: 2.5,
  relation: 0.7,
  madeForRelation: 0.5,
  /** Divided by the number of age groups of the product: fewer age groups mean a more specific gift. */
  madeForAge: 1.5,
  /** Added when the product suits none of the likely age groups. */
  otherAge: -2,
  /** Added when the product is for a baby or a pet and the request is not. */
  otherHousehold: -3,
  /** Counts only when no requested interest matches. */
  appeal: 1,
  fusion: 0.3,
  rating: 0.3,
  price: 0.3,
};

/** Factor on `SCORE_WEIGHTS.interest` per kind of match. */
const SHARE_BY_MATCH_KIND: Record<MatchKind, number> = {
  tag: 1,
  title: 1.25,
  'related-title': 1.1,
  'all-words': 0.6,
  similar: 0.7,
  'related-tag': 0.35,
  'some-words': 0.15,
};
/**
 * Factors for the first, second and third position of the matching interest in the product's list; its main interest is
 * first.
 */
const SHARE_BY_INTEREST_POSITION = [1, 0.75, 0.55];
/** Factor for all later positions. */
const LATER_POSITION_SHARE = 0.4;
/** Added to the factor of the position when the product is in the main category of the interest. */
const MAIN_CATEGORY_BONUS = 0.15;
/** Factors for the best, second and third best matching interest. Further ones do not count. */
const SHARE_OF_NTH_INTEREST = [1, 0.5, 0.25];
/** Maximum number of relations of a product that counts as made for these relations. */
const MAX_SPECIFIC_RELATIONS = 4;
/** Number of assumed reviews with `PRIOR_RATING`, which dampens ratings with few reviews (Bayesian average). */
const PRIOR_REVIEWS = 20;
/** Assumed rating of an average product, 0 to 5. */
const PRIOR_RATING = 4;
/** Share of the maximum budget at which a price gets all points; cheaper gifts get proportionally fewer. */
const GENEROUS_BUDGET_SHARE = 0.25;

/** Groups of occasions with similar gifts. Occasions in no group, such as birthdays, suit any gift. */
const SIMILAR_OCCASIONS: readonly (readonly Occasion[])[] = [
  ['valentine', 'anniversary'],
  ['wedding', 'housewarming'],
  ['graduation', 'promotion'],
  ['mothers_day', 'fathers_day'],
  ['baby_shower'],
  ['retirement'],
];

/**
 * Returns the score of a candidate: the sum of its weighted features. Higher is better.
 *
 * @param matches - requested interests that the product matches
 * @param fusedScore - result of the rank fusion, 0 to 1
 */
export function scoreGift(
  candidate: Candidate,
  matches: MatchKindByInterestIndex,
  fusedScore: number,
  criteria: SearchCriteria,
): number {
  const interestShare = computeInterestShare(candidate, matches, criteria);
  return (
    SCORE_WEIGHTS.interest * interestShare +
    (interestShare === 0
      ? SCORE_WEIGHTS.appeal * getAppealOfMainInterest(candidate.interests)
      : 0) +
    scoreOccasion(candidate, criteria) +
    scoreRelation(candidate, criteria) +
    scoreAge(candidate, criteria) +
    scoreHousehold(candidate, criteria) +
    SCORE_WEIGHTS.fusion * fusedScore +
    SCORE_WEIGHTS.rating * computeRatingShare(candidate) +
    SCORE_WEIGHTS.price * computePriceShare(candidate, criteria)
  );
}

/** Returns the factor on `SCORE_WEIGHTS.interest`, from the three best matches; 0 without a match. */
function computeInterestShare(
  candidate: Candidate,
  matches: MatchKindByInterestIndex,
  { interests }: SearchCriteria,
): number {
  if (matches.size === 0) return 0;
  const shares = [...matches]
    .map(([index, kind]) => {
      const tag = interests[index]?.tag;
      return kind === 'tag' && tag !== undefined
        ? computeTagShare(candidate, tag)
        : SHARE_BY_MATCH_KIND[kind];
    })
    .toSorted((a, b) => b - a);
  return SHARE_OF_NTH_INTEREST.reduce(
    (sum, factor, index) => sum + factor * (shares[index] ?? 0),
    0,
  );
}

/** Returns the factor of a match by tag: higher for a main interest and in the main category of the interest. */
function computeTagShare({ interests, category }: Candidate, tag: string): number {
  const share = SHARE_BY_INTEREST_POSITION[interests.indexOf(tag)] ?? LATER_POSITION_SHARE;
  return (
    SHARE_BY_MATCH_KIND.tag *
    (share + (isMainCategoryOfInterest(tag, category) ? MAIN_CATEGORY_BONUS : 0))
  );
}

/**
 * Returns the points for the occasion: half for a product without occasions, which suits all; 0 if the occasion is
 * missing.
 */
function scoreOccasion({ occasions }: Candidate, { occasion }: SearchCriteria): number {
  if (occasions.length === 0) return SCORE_WEIGHTS.occasion / 2;
  if (!occasions.includes(occasion)) return 0;
  return (
    SCORE_WEIGHTS.occasion +
    SCORE_WEIGHTS.madeForOccasion * computeOccasionSpecificity(occasions, occasion)
  );
}

/**
 * Returns how specific a product is to an occasion: 1 divided by the number of its groups of similar occasions, or 0
 * for an occasion in no group.
 *
 * @param productOccasions - occasions of the product; must include `occasion`
 */
function computeOccasionSpecificity(
  productOccasions: readonly Occasion[],
  occasion: Occasion,
): number {
  if (findSimilarOccasions(occasion) === undefined) return 0;
  const groups = new Set(
    productOccasions.map(findSimilarOccasions).filter((group) => group !== undefined),
  );
  return 1 / groups.size;
}

/** Returns the group of similar occasions that contains the occasion; undefined when there is none. */
const findSimilarOccasions = (occasion: Occasion) =>
  SIMILAR_OCCASIONS.find((group) => group.includes(occasion));

/**
 * Returns the points for the relation: half for a product without relations, which suits all; 0 if the relation is
 * missing.
 */
function scoreRelation({ relations }: Candidate, { relation }: SearchCriteria): number {
  if (relations.length === 0) return SCORE_WEIGHTS.relation / 2;
  if (!relations.includes(relation)) return 0;
  return (
    SCORE_WEIGHTS.relation +
    (relations.length <= MAX_SPECIFIC_RELATIONS ? SCORE_WEIGHTS.madeForRelation : 0)
  );
}

/** Returns a penalty for a product of other age groups, points for one of the requested age group, else 0. */
function scoreAge({ age_groups: ages }: Candidate, criteria: SearchCriteria): number {
  const likely = findLikelyAgeGroups(criteria.relation, criteria.ageGroup);
  if (likely === undefined || ages.length === 0) return 0;
  if (!likely.some((age) => ages.includes(age))) return SCORE_WEIGHTS.otherAge;
  return criteria.ageGroup === null ? 0 : SCORE_WEIGHTS.madeForAge / ages.length;
}

/** Returns a penalty for a product that needs a small child or a pet unless the request mentions one, else 0. */
function scoreHousehold({ category }: Candidate, criteria: SearchCriteria): number {
  if (!isBabyOrPetCategory(category)) return 0;
  const requestedTags = criteria.interests.flatMap(({ tag, relatedTags }) => tag ?? relatedTags);
  const households =
    criteria.occasion === 'baby_shower' ? ['baby', ...requestedTags] : requestedTags;
  return households.includes(category) ? 0 : SCORE_WEIGHTS.otherHousehold;
}

/** Returns the dampened rating as a number from 0 to 1; 0.5 without a rating or for an average one. */
function computeRatingShare({ rating, review_count: reviews }: Candidate): number {
  if (rating === null) return 0.5;
  const expected = (rating * reviews + PRIOR_RATING * PRIOR_REVIEWS) / (reviews + PRIOR_REVIEWS);
  return Math.min(1, Math.max(0, 0.5 + (expected - PRIOR_RATING) / 2));
}

/**
 * Returns 1 for a price of at least `GENEROUS_BUDGET_SHARE` of the maximum budget, proportionally less for a lower one.
 */
function computePriceShare({ price }: Candidate, { budget: { max } }: SearchCriteria): number {
  return Math.min(1, price / (GENEROUS_BUDGET_SHARE * max));
}
