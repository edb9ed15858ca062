import { BUDGET_CAP } from '@giftspire/contracts';

/** Whole units of the catalogue's currency; `min` is always below `max`. */
export interface Budget {
  min: number;
  max: number;
}

export const DEFAULT_BUDGET: Budget = { min: 20, max: 100 };

/** Right end of the slider; more can be typed. */
export const SLIDER_MAX = 500;
export const SLIDER_STEP = 5;

/** Takes a typed lower end as it is; an upper one that is not above it any more goes up with it. */
export function withTypedMin(budget: Budget, wanted: number): Budget {
  const min = within(wanted, 0, BUDGET_CAP - 1, budget.min);
  return { min, max: Math.max(budget.max, min + 1) };
}

/** Moves the lower end, which stops below the upper one. */
export function withMin(budget: Budget, wanted: number): Budget {
  return { ...budget, min: within(wanted, 0, budget.max - 1, budget.min) };
}

/** Moves the upper end, which stops above the lower one. */
export function withMax(budget: Budget, wanted: number): Budget {
  return { ...budget, max: within(wanted, budget.min + 1, BUDGET_CAP, budget.max) };
}

/** Takes over the thumb that has moved; the other end may lie beyond the slider and stays. */
export function withSlider(budget: Budget, [min, max]: [number, number]): Budget {
  const [shownMin, shownMax] = onSlider(budget);
  if (min !== shownMin) return withMin(budget, min);
  if (max !== shownMax) return withMax(budget, max);
  return budget;
}

/** Where the thumbs stand. */
export function onSlider({ min, max }: Budget): [number, number] {
  return [Math.min(min, SLIDER_MAX), Math.min(max, SLIDER_MAX)];
}

function within(wanted: number, lowest: number, highest: number, otherwise: number): number {
  if (!Number.isFinite(wanted)) return otherwise;
  return Math.min(Math.max(Math.round(wanted), lowest), highest);
}
