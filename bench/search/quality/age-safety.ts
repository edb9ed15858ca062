import type { AgeGroup } from '@giftspire/contracts';

/** Age in years of the youngest members of each age group. Children start at 3, as most toys are safe from that age. */
const MIN_AGE_YEARS: Record<AgeGroup, number> = {
  child: 3,
  teenager: 13,
  young_adult: 18,
  adult: 18,
  middle_aged: 18,
  senior: 18,
};

/** Concepts that were judged unsafe for minors by hand, independently of the tags of the catalogue. */
export const ADULT_ONLY_CONCEPTS = new Set([
  'small-estate-wines',
  'craft-beer-box',
  'cellar-tour',
  'cocktail-shaker-set',
  'chefs-knife',
  'pocket-knife-multi',
  'woodcarving-kit',
]);

/** Returns whether a product is unsafe for the youngest members of an age group; false without an age group. */
export function isUnsafeForAgeGroup(
  { concept, safetyAge }: { concept: string; safetyAge: number | null },
  age: AgeGroup | undefined,
): boolean {
  if (age === undefined) return false;
  const years = MIN_AGE_YEARS[age];
  return (
    (safetyAge !== null && safetyAge > years) || (years < 18 && ADULT_ONLY_CONCEPTS.has(concept))
  );
}
