import { percentile } from './percentile';

/** The middle one of the values; of an even number of them, the lower of the two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
