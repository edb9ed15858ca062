import type { AgeGroup } from '@giftspire/contracts';

/** From what age on somebody may be in the group, in years. Toys for three and up are made for the youngest of them. */
const FROM_YEARS: Record<AgeGroup, number> = {
  child: 3,
  teenager: 13,
  young_adult: 18,
  adult: 18,
  middle_aged: 18,
  senior: 18,
};

/** Whatever the catalogue says of them. */
export const NEVER_FOR_MINORS = new Set([
  'small-estate-wines',
  'craft-beer-box',
  'cellar-tour',
  'cocktail-shaker-set',
  'chefs-knife',
  'pocket-knife-multi',
  'woodcarving-kit',
]);

export function isTooYoungFor(
  { concept, safetyAge }: { concept: string; safetyAge: number | null },
  age: AgeGroup | undefined,
): boolean {
  if (age === undefined) return false;
  const years = FROM_YEARS[age];
  return (safetyAge !== null && safetyAge > years) || (years < 18 && NEVER_FOR_MINORS.has(concept));
}
