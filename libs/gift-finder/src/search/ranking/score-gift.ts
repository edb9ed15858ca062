import type { Occasion } from '@giftspire/contracts';
import type { Candidate, InterestMatches, MatchKind } from '../candidate';
import { findLikelyAgeGroups } from '../recipient-ages';
import type { SearchCriteria } from '../search-criteria';
import { findGeneralAppeal, isMainCategoryOf, needsSuitableHousehold } from './interest-statistics';

/**
 * Maximum points per feature of a product. Tuned with the development half of the judged requests:
 * `npm run bench:search`.
 */
const SCORE_WEIGHTS = {
  interest: 4,
  occasion: 1,
  madeForOccasion: 2.5,
  relation: 0.7,
  madeForRelation: 0.5,
  /** Divided by the number of age groups of the product: fewer age groups mean a more specific gift. */
  madeForAge: 1.5,
  otherAge: -2,
  otherHousehold: -3,
  /** Counts only when no requested interest matches. */
  appeal: 1,
  fusion: 0.3,
  rating: 0.3,
  price: 0.3,
};

/** Share of `SCORE_WEIGHTS.interest` per kind of match. */
const SHARE_BY_MATCH_KIND: Record<MatchKind, number> = {
  tag: 1,
  title: 1.25,
  'related-title': 1.1,
  'all-words': 0.6,
  similar: 0.7,
  'related-tag': 0.35,
  'some-words': 0.15,
};
/** Factors for the position of the matching interest in the product's list, in which its main interest is first. */
const SHARE_BY_INTEREST_POSITION = [1, 0.75, 0.55];
const LATER_POSITION_SHARE = 0.4;
/** Added when the product is in the main category of the interest. */
const MAIN_CATEGORY_BONUS = 0.15;
/** Factors for the best, second and third best matching interest. Further ones do not count. */
const SHARE_OF_NTH_INTEREST = [1, 0.5, 0.25];
/** Maximum length of a product's list of relations that counts as made for them. */
const MAX_SPECIFIC_RELATIONS = 4;
/** Number of assumed reviews with `PRIOR_RATING`, which dampens ratings with few reviews (Bayesian average). */
const PRIOR_REVIEWS = 20;
/** Assumed rating of an average product, 0 to 5. */
const PRIOR_RATING = 4;
/** Share of the maximum budget from which a price gets the full points; cheaper gifts get fewer. */
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
  matches: InterestMatches,
  fusedScore: number,
  criteria: SearchCriteria,
): number {
  const interestShare = scoreInterests(candidate, matches, criteria);
  return (
    SCORE_WEIGHTS.interest * interestShare +
    (interestShare === 0 ? SCORE_WEIGHTS.appeal * findGeneralAppeal(candidate.interests) : 0) +
    scoreOccasion(candidate, criteria) +
    scoreRelation(candidate, criteria) +
    scoreAge(candidate, criteria) +
    scoreHousehold(candidate, criteria) +
    SCORE_WEIGHTS.fusion * fusedScore +
    SCORE_WEIGHTS.rating * scoreRating(candidate) +
    SCORE_WEIGHTS.price * scorePrice(candidate, criteria)
  );
}

function scoreInterests(
  candidate: Candidate,
  matches: InterestMatches,
  { interests }: SearchCriteria,
): number {
  if (matches.size === 0) return 0;
  const shares = [...matches]
    .map(([index, kind]) => {
      const tag = interests[index]?.tag;
      return kind === 'tag' && tag !== undefined
        ? scoreTag(candidate, tag)
        : SHARE_BY_MATCH_KIND[kind];
    })
    .toSorted((a, b) => b - a);
  return SHARE_OF_NTH_INTEREST.reduce(
    (sum, factor, index) => sum + factor * (shares[index] ?? 0),
    0,
  );
}

function scoreTag({ interests, category }: Candidate, tag: string): number {
  const share = SHARE_BY_INTEREST_POSITION[interests.indexOf(tag)] ?? LATER_POSITION_SHARE;
  return (
    SHARE_BY_MATCH_KIND.tag * (share + (isMainCategoryOf(tag, category) ? MAIN_CATEGORY_BONUS : 0))
  );
}

/** Returns half the points for a product without occasions, which suits all, as that is less specific. */
function scoreOccasion({ occasions }: Candidate, { occasion }: SearchCriteria): number {
  if (occasions.length === 0) return SCORE_WEIGHTS.occasion / 2;
  if (!occasions.includes(occasion)) return 0;
  return (
    SCORE_WEIGHTS.occasion +
    SCORE_WEIGHTS.madeForOccasion * scoreOccasionSpecificity(occasions, occasion)
  );
}

/**
 * Returns how specific a gift is to an occasion: 1 divided by the number of occasion groups it is made for, or 0 for an
 * occasion that suits any gift.
 *
 * @param productOccasions - occasions of the product; must include `occasion`
 */
function scoreOccasionSpecificity(
  productOccasions: readonly Occasion[],
  occasion: Occasion,
): number {
  if (findOccasionKind(occasion) === undefined) return 0;
  const kinds = new Set(
    productOccasions.map(findOccasionKind).filter((kind) => kind !== undefined),
  );
  return 1 / kinds.size;
}

const findOccasionKind = (occasion: Occasion) =>
  SIMILAR_OCCASIONS.find((kind) => kind.includes(occasion));

function scoreRelation({ relations }: Candidate, { relation }: SearchCriteria): number {
  if (relations.length === 0) return SCORE_WEIGHTS.relation / 2;
  if (!relations.includes(relation)) return 0;
  return (
    SCORE_WEIGHTS.relation +
    (relations.length <= MAX_SPECIFIC_RELATIONS ? SCORE_WEIGHTS.madeForRelation : 0)
  );
}

function scoreAge({ age_groups: ages }: Candidate, criteria: SearchCriteria): number {
  const likely = findLikelyAgeGroups(criteria.relation, criteria.ageGroup);
  if (likely === undefined || ages.length === 0) return 0;
  if (!likely.some((age) => ages.includes(age))) return SCORE_WEIGHTS.otherAge;
  return criteria.ageGroup === null ? 0 : SCORE_WEIGHTS.madeForAge / ages.length;
}

function scoreHousehold({ category }: Candidate, criteria: SearchCriteria): number {
  if (!needsSuitableHousehold(category)) return 0;
  const requestedTags = criteria.interests.flatMap(({ tag, relatedTags }) => tag ?? relatedTags);
  const households =
    criteria.occasion === 'baby_shower' ? ['baby', ...requestedTags] : requestedTags;
  return households.includes(category) ? 0 : SCORE_WEIGHTS.otherHousehold;
}

/** Returns the dampened rating from 0 to 1; 0.5 without reviews or for an average rating. */
function scoreRating({ rating, review_count: reviews }: Candidate): number {
  if (rating === null) return 0.5;
  const expected = (rating * reviews + PRIOR_RATING * PRIOR_REVIEWS) / (reviews + PRIOR_REVIEWS);
  return Math.min(1, Math.max(0, 0.5 + (expected - PRIOR_RATING) / 2));
}

function scorePrice({ price }: Candidate, { budget: { max } }: SearchCriteria): number {
  return Math.min(1, price / (GENEROUS_BUDGET_SHARE * max));
}
