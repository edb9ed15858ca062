import { percentile } from './percentile';

/** Returns the median; for an even number of values the lower of the two middle ones. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
