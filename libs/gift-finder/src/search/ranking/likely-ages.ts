import type { AgeGroup, Relation } from '@giftspire/contracts';

const GROWN_UP: readonly AgeGroup[] = ['young_adult', 'adult', 'middle_aged', 'senior'];
/** Those of whom nobody knows it who was not told. */
const ANY_AGE: readonly Relation[] = ['daughter', 'son', 'student'];

/** @returns undefined when any age is as likely */
export function likelyAges(
  relation: Relation,
  said: AgeGroup | null,
): readonly AgeGroup[] | undefined {
  if (said !== null) return [said];
  return ANY_AGE.includes(relation) ? undefined : GROWN_UP;
}
