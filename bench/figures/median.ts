import { percentile } from './percentile';

/** Returns the median; for an even number of values the lower of the two middle ones; NaN without values. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
