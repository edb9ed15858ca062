import type { Candidate } from '../candidate';

export interface Scored {
  candidate: Candidate;
  score: number;
}

export const CONCEPT_CAP = 2;
export const BRAND_CAP = 2;
/** So many kinds of things, if there are so many. */
export const CATEGORIES_AT_LEAST = 3;
/** So many thirds of the range of prices, if there are so many. */
const PRICE_THIRDS_AT_LEAST = 2;

/** What likeness to the gifts before costs: another variant of one is hardly another idea. */
const COST = { sameConcept: 4, sameInterests: 0.4, sameCategory: 0.05 };

/**
 * Chooses gifts one after the other: the best that is not too much like those before. No concept and no brand more than
 * twice; the last places are kept for other categories and prices, as long as those are missing.
 *
 * @param ranked - best first
 */
export function variedSelection<T extends Scored>(ranked: readonly T[], size: number): T[] {
  const chosen: T[] = [];
  const prices = ranked.map(({ candidate }) => candidate.price);
  const third = priceThird(Math.min(...prices), Math.max(...prices));
  let left = ranked;
  while (chosen.length < size) {
    const places = size - chosen.length;
    const best = bestOf(keptFor(left, chosen, places, third), chosen);
    if (best === undefined) break;
    chosen.push(best);
    left = withoutUsedUp(left, best, chosen);
  }
  return chosen;
}

/** Without the last choice, and without others of its concept or brand when those are there as often as they may. */
function withoutUsedUp<T extends Scored>(left: readonly T[], last: T, chosen: readonly T[]): T[] {
  const { concept, brand } = last.candidate;
  const times = (is: (candidate: Candidate) => boolean) =>
    chosen.filter(({ candidate }) => is(candidate)).length;
  const noConcept = times((other) => other.concept === concept) >= CONCEPT_CAP;
  const noBrand = times((other) => other.brand === brand) >= BRAND_CAP;
  return left.filter(
    (scored) =>
      scored !== last &&
      !(noConcept && scored.candidate.concept === concept) &&
      !(noBrand && scored.candidate.brand === brand),
  );
}

/** All of them while there are places enough for what is missing; then only those that bring it. */
function keptFor<T extends Scored>(
  left: readonly T[],
  chosen: readonly T[],
  places: number,
  third: (price: number) => number,
): readonly T[] {
  const categories = new Set(chosen.map(({ candidate }) => candidate.category));
  const thirds = new Set(chosen.map(({ candidate }) => third(candidate.price)));
  const categoriesMissing = Math.max(0, CATEGORIES_AT_LEAST - categories.size);
  const thirdsMissing = Math.max(0, PRICE_THIRDS_AT_LEAST - thirds.size);
  if (places <= categoriesMissing) {
    const others = left.filter(({ candidate }) => !categories.has(candidate.category));
    if (others.length > 0) return others;
  }
  if (thirdsMissing > 0 && places <= categoriesMissing + thirdsMissing) {
    const others = left.filter(({ candidate }) => !thirds.has(third(candidate.price)));
    if (others.length > 0) return others;
  }
  return left;
}

function bestOf<T extends Scored>(left: readonly T[], chosen: readonly T[]): T | undefined {
  let best: { scored: T; worth: number } | undefined;
  for (const scored of left) {
    // Ranked best first: from here on, no likeness to others could make up for the score.
    if (best !== undefined && scored.score <= best.worth) break;
    const worth = scored.score - likeness(scored.candidate, chosen);
    if (best === undefined || worth > best.worth) best = { scored, worth };
  }
  return best?.scored;
}

function likeness(candidate: Candidate, chosen: readonly Scored[]): number {
  let cost = 0;
  let closest = 0;
  for (const { candidate: other } of chosen) {
    if (other.concept === candidate.concept) cost += COST.sameConcept;
    if (other.category === candidate.category) cost += COST.sameCategory;
    closest = Math.max(closest, overlap(candidate.interests, other.interests));
  }
  return cost + COST.sameInterests * closest;
}

/** Shared ones among all of both. */
function overlap(some: readonly string[], others: readonly string[]): number {
  const shared = some.filter((interest) => others.includes(interest)).length;
  return shared === 0 ? 0 : shared / (some.length + others.length - shared);
}

function priceThird(lowest: number, highest: number): (price: number) => number {
  const width = (highest - lowest) / 3;
  return (price) => (width === 0 ? 0 : Math.min(2, Math.floor((price - lowest) / width)));
}
