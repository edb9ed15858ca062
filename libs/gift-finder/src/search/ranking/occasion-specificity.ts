import type { Occasion } from '@giftspire/contracts';

/** Groups of occasions with similar gifts. Occasions in no group, such as birthdays, suit any gift. */
const SIMILAR_OCCASIONS: readonly (readonly Occasion[])[] = [
  ['valentine', 'anniversary'],
  ['wedding', 'housewarming'],
  ['graduation', 'promotion'],
  ['mothers_day', 'fathers_day'],
  ['baby_shower'],
  ['retirement'],
];

const findOccasionKind = (occasion: Occasion) =>
  SIMILAR_OCCASIONS.find((kind) => kind.includes(occasion));

/**
 * Returns how specific a gift is to an occasion: 1 divided by the number of occasion groups it is made for, or 0 for an
 * occasion that suits any gift.
 *
 * @param productOccasions - occasions of the product; must include `occasion`
 */
export function scoreOccasionSpecificity(
  productOccasions: readonly Occasion[],
  occasion: Occasion,
): number {
  if (findOccasionKind(occasion) === undefined) return 0;
  const kinds = new Set(
    productOccasions.map(findOccasionKind).filter((kind) => kind !== undefined),
  );
  return 1 / kinds.size;
}
