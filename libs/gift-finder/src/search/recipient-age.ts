import type { AgeGroup, Occasion, Relation, SearchOptions } from '@giftspire/contracts';

/** The youngest somebody of the group may be, in years. Under three nearly nothing is safe but what is made for it. */
const YOUNGEST: Record<AgeGroup, number> = {
  child: 3,
  teenager: 13,
  young_adult: 18,
  adult: 18,
  middle_aged: 18,
  senior: 18,
};

/** Who may be a child when nobody says how old they are. */
const MAY_BE_YOUNG: readonly Relation[] = ['daughter', 'son', 'student'];
/** Nobody has these before growing up. */
const OF_ADULTS: readonly Occasion[] = [
  ...(['valentine', 'anniversary', 'graduation', 'wedding', 'mothers_day', 'fathers_day'] as const),
  ...(['housewarming', 'baby_shower', 'retirement', 'promotion'] as const),
];
/** Keeps away what is for grown-ups, not what is for schoolchildren. */
const ASSUMED_YEARS = 12;

/** @returns products with a higher safety age are not offered; null: nothing speaks against any */
export function safeYears({
  age_group: ageGroup,
  relation,
  occasion,
}: Pick<SearchOptions, 'age_group' | 'relation' | 'occasion'>): number | null {
  if (ageGroup !== undefined) return YOUNGEST[ageGroup];
  return MAY_BE_YOUNG.includes(relation) && !OF_ADULTS.includes(occasion) ? ASSUMED_YEARS : null;
}
