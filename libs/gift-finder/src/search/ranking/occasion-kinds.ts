import type { Occasion } from '@giftspire/contracts';

/** Days that ask for much the same; those left out are for anything. */
const KINDS: readonly (readonly Occasion[])[] = [
  ['valentine', 'anniversary'],
  ['wedding', 'housewarming'],
  ['graduation', 'promotion'],
  ['mothers_day', 'fathers_day'],
  ['baby_shower'],
  ['retirement'],
];

const kindOf = (occasion: Occasion) => KINDS.find((kind) => kind.includes(occasion));

/**
 * How much more than others a gift was made for the occasion: 1 when of the days that ask for something of their own it
 * is meant for those of this kind only, less for each other kind; 0 when the day asks for nothing.
 *
 * @param meant - includes the occasion
 */
export function madeForOccasion(meant: readonly Occasion[], occasion: Occasion): number {
  if (kindOf(occasion) === undefined) return 0;
  const kinds = new Set(meant.map(kindOf).filter((kind) => kind !== undefined));
  return 1 / kinds.size;
}
