/** Inclusive limits of a whole number. */
export interface WholeNumberRange {
  /** Default 0. */
  readonly min?: number;
  /** Default 999,999,999,999,999. */
  readonly max?: number;
}

/**
 * Parses a non-negative whole number written in at most 15 decimal digits, without sign and spaces.
 *
 * @returns undefined when the text is no such number or the number is out of range
 */
export function parseWholeNumber(text: string, range: WholeNumberRange = {}): number | undefined {
  // 15 digits always fit a double exactly.
  if (!/^\d{1,15}$/.test(text)) return undefined;
  const { min = 0, max = 999_999_999_999_999 } = range;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}
