// Flow ④
// From: libs/gift-finder/src/search/local-catalogue-provider.ts (selectVariedGifts)
import type { Candidate } from '../candidate';

/** A candidate and its score, as computed by `scoreGift`; higher is better. */
export interface ScoredCandidate {
  candidate: Candidate;
  score: number;
}

/** Maximum number of gifts of one concept in a list. */
export const MAX_PER_CONCEPT = 2;
/** Maximum number of gifts of one brand in a list. */
export const MAX_PER_BRAND = 2;
/** Number of categories that a list contains at least, if its size and the candidates allow it. */
export const MIN_CATEGORIES = 3;
/** Number of thirds of the price range that a list covers at least, if its size and the candidates allow it. */
const MIN_PRICE_THIRDS = 2;

/**
 * Points subtracted from the score of a gift for its similarity to gifts selected before: per gift of the same concept
 * or category, and once for interests, times the highest Jaccard index.
 */
const SIMILARITY_PENALTY = { sameConcept: 4, sameInterests: 0.4, sameCategory: 0.05 };

/**
 * Selects gifts greedily: each time the one with the best score after the penalty for similarity to those already
 * selected. Limits concepts and brands, and reserves the last places for missing categories and price thirds.
 *
 * @param ranked - candidates, best first
 * @param size - maximum number of gifts
 */
export function selectVariedGifts<T extends ScoredCandidate>(
  ranked: readonly T[],
  size: number,
): T[] {
  const selected: T[] = [];
  const prices = ranked.map(({ candidate }) => candidate.price);
  const toPriceThird = createPriceThirdFunction(Math.min(...prices), Math.max(...prices));
  let remaining = ranked;
  while (selected.length < size) {
    const freePlaces = size - selected.length;
    const allowed = restrictToMissingVarietyIfNeeded(remaining, selected, freePlaces, toPriceThird);
    const best = findBestAfterPenalty(allowed, selected);
    if (best === undefined) break;
    selected.push(best);
    remaining = filterSelectable(remaining, best, selected);
  }
  return selected;
}

/**
 * Returns the remaining gifts without the one selected last, and without those of a concept or brand that reached its
 * limit.
 */
function filterSelectable<T extends ScoredCandidate>(
  remaining: readonly T[],
  last: T,
  selected: readonly T[],
): T[] {
  const { concept, brand } = last.candidate;
  const count = (matches: (candidate: Candidate) => boolean) =>
    selected.filter(({ candidate }) => matches(candidate)).length;
  const isConceptFull = count((other) => other.concept === concept) >= MAX_PER_CONCEPT;
  const isBrandFull = count((other) => other.brand === brand) >= MAX_PER_BRAND;
  return remaining.filter(
    (scored) =>
      scored !== last &&
      !(isConceptFull && scored.candidate.concept === concept) &&
      !(isBrandFull && scored.candidate.brand === brand),
  );
}

/**
 * Returns all remaining gifts while there are more free places than missing categories and price thirds; after that
 * only the gifts that add a missing category or price third, or all when there is none.
 */
function restrictToMissingVarietyIfNeeded<T extends ScoredCandidate>(
  remaining: readonly T[],
  selected: readonly T[],
  freePlaces: number,
  toPriceThird: (price: number) => number,
): readonly T[] {
  const categories = new Set(selected.map(({ candidate }) => candidate.category));
  const thirds = new Set(selected.map(({ candidate }) => toPriceThird(candidate.price)));
  const missingCategories = Math.max(0, MIN_CATEGORIES - categories.size);
  const missingThirds = Math.max(0, MIN_PRICE_THIRDS - thirds.size);
  if (freePlaces <= missingCategories) {
    const others = remaining.filter(({ candidate }) => !categories.has(candidate.category));
    if (others.length > 0) return others;
  }
  if (missingThirds > 0 && freePlaces <= missingCategories + missingThirds) {
    const others = remaining.filter(({ candidate }) => !thirds.has(toPriceThird(candidate.price)));
    if (others.length > 0) return others;
  }
  return remaining;
}

/**
 * Returns the gift with the highest score after the penalty; undefined for an empty list.
 *
 * @param remaining - gifts, best first
 */
function findBestAfterPenalty<T extends ScoredCandidate>(
  remaining: readonly T[],
  selected: readonly T[],
): T | undefined {
  let best: { scored: T; penalisedScore: number } | undefined;
  for (const scored of remaining) {
    // The list is sorted by score, so no later gift can exceed the best penalised score.
    if (best !== undefined && scored.score <= best.penalisedScore) break;
    const penalisedScore = scored.score - sumSimilarityPenalties(scored.candidate, selected);
    if (best === undefined || penalisedScore > best.penalisedScore)
      best = { scored, penalisedScore };
  }
  return best?.scored;
}

/** Returns the points, 0 or more, to subtract from the score of a candidate. */
function sumSimilarityPenalties(
  candidate: Candidate,
  selected: readonly ScoredCandidate[],
): number {
  let penalty = 0;
  let highestOverlap = 0;
  for (const { candidate: other } of selected) {
    if (other.concept === candidate.concept) penalty += SIMILARITY_PENALTY.sameConcept;
    if (other.category === candidate.category) penalty += SIMILARITY_PENALTY.sameCategory;
    highestOverlap = Math.max(
      highestOverlap,
      computeJaccardIndex(candidate.interests, other.interests),
    );
  }
  return penalty + SIMILARITY_PENALTY.sameInterests * highestOverlap;
}

/** Returns the number of shared elements divided by the number of distinct elements of both lists, 0 to 1. */
function computeJaccardIndex(first: readonly string[], second: readonly string[]): number {
  const shared = first.filter((interest) => second.includes(interest)).length;
  return shared === 0 ? 0 : shared / (first.length + second.length - shared);
}

/** Returns a function that maps a price to its third of the range from `lowest` to `highest`: 0, 1 or 2. */
function createPriceThirdFunction(lowest: number, highest: number): (price: number) => number {
  const width = (highest - lowest) / 3;
  return (price) => (width === 0 ? 0 : Math.min(2, Math.floor((price - lowest) / width)));
}
