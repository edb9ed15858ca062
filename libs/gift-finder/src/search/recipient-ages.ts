import type { AgeGroup, Occasion, Relation, SearchOptions } from '@giftspire/contracts';

/**
 * Age in years of the youngest members of each age group. Children start at 3: few products are safe below that age.
 */
const MIN_AGE_OF_GROUP: Record<AgeGroup, number> = {
  child: 3,
  teenager: 13,
  young_adult: 18,
  adult: 18,
  middle_aged: 18,
  senior: 18,
};

const ADULT_AGE_GROUPS: readonly AgeGroup[] = ['young_adult', 'adult', 'middle_aged', 'senior'];
/** Relations that may be a child or an adult. All others are adults. */
const RELATIONS_OF_UNKNOWN_AGE: readonly Relation[] = ['daughter', 'son', 'student'];
/** Occasions at which the recipient is assumed to be an adult. */
const ADULT_OCCASIONS: readonly Occasion[] = [
  ...(['valentine', 'anniversary', 'graduation', 'wedding', 'mothers_day', 'fathers_day'] as const),
  ...(['housewarming', 'baby_shower', 'retirement', 'promotion'] as const),
];
/**
 * Age in years assumed for a recipient who may be a child: excludes products for adults, but not those for
 * schoolchildren.
 */
const ASSUMED_AGE_YEARS = 12;

/**
 * Returns the highest safety age, in years, that a product may have for this recipient.
 *
 * @returns null when products of any safety age are allowed
 */
export function findMaxSafetyAge({
  age_group: ageGroup,
  relation,
  occasion,
}: Pick<SearchOptions, 'age_group' | 'relation' | 'occasion'>): number | null {
  if (ageGroup !== undefined) return MIN_AGE_OF_GROUP[ageGroup];
  const mayBeChild =
    RELATIONS_OF_UNKNOWN_AGE.includes(relation) && !ADULT_OCCASIONS.includes(occasion);
  return mayBeChild ? ASSUMED_AGE_YEARS : null;
}

/**
 * Returns the age groups that the recipient is likely in: the requested one, or all adult ones for a relation that is
 * certainly an adult.
 *
 * @returns undefined when none is requested and the relation may be a child
 */
export function findLikelyAgeGroups(
  relation: Relation,
  requested: AgeGroup | null,
): readonly AgeGroup[] | undefined {
  if (requested !== null) return [requested];
  return RELATIONS_OF_UNKNOWN_AGE.includes(relation) ? undefined : ADULT_AGE_GROUPS;
}
