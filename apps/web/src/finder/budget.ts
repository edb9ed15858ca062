import { MAX_BUDGET } from '@giftspire/contracts';

/** Price range in whole units of the catalogue's currency; `min` is always below `max`. */
export interface Budget {
  min: number;
  max: number;
}

export const DEFAULT_BUDGET: Budget = { min: 20, max: 100 };

/** Highest amount of the slider; the input fields accept more, up to `MAX_BUDGET`. */
export const BUDGET_SLIDER_MAX = 500;
/** Difference between two neighbouring slider positions, in the unit of {@link Budget}. */
export const BUDGET_SLIDER_STEP = 5;

/** Returns the budget with a new minimum; raises the maximum when it would not be above the minimum. */
export function changeMinAndRaiseMax(budget: Budget, amount: number): Budget {
  const min = clampOrKeepPrevious(amount, 0, MAX_BUDGET - 1, budget.min);
  return { min, max: Math.max(budget.max, min + 1) };
}

/** Returns the budget with a new minimum, limited to one below the maximum. */
export function changeMinBelowMax(budget: Budget, amount: number): Budget {
  return { ...budget, min: clampOrKeepPrevious(amount, 0, budget.max - 1, budget.min) };
}

/** Returns the budget with a new maximum, limited to at least one above the minimum. */
export function changeMaxAboveMin(budget: Budget, amount: number): Budget {
  return { ...budget, max: clampOrKeepPrevious(amount, budget.min + 1, MAX_BUDGET, budget.max) };
}

/**
 * Returns the budget after one slider thumb was moved: its amount changes, limited by the other one; the other amount is
 * kept, even if it is above {@link BUDGET_SLIDER_MAX}. Returns the budget unchanged if no position differs from the shown one.
 */
export function applySliderPositions(budget: Budget, [min, max]: [number, number]): Budget {
  const [thumbMin, thumbMax] = toSliderPositions(budget);
  if (min !== thumbMin) return changeMinBelowMax(budget, min);
  if (max !== thumbMax) return changeMaxAboveMin(budget, max);
  return budget;
}

/** Returns the positions of the two slider thumbs, limited to {@link BUDGET_SLIDER_MAX}. */
export function toSliderPositions({ min, max }: Budget): [number, number] {
  return [Math.min(min, BUDGET_SLIDER_MAX), Math.min(max, BUDGET_SLIDER_MAX)];
}

/** Returns the amount rounded and clamped; `previous` when the amount is not a finite number, such as an empty input. */
function clampOrKeepPrevious(
  amount: number,
  lowest: number,
  highest: number,
  previous: number,
): number {
  if (!Number.isFinite(amount)) return previous;
  return Math.min(Math.max(Math.round(amount), lowest), highest);
}
