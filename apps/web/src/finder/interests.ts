import { INTEREST_MAX_LENGTH, MAX_INTERESTS } from '@giftspire/contracts';

/** Returns the selected interests with the given one removed if it was selected, added otherwise. */
export function toggleInterest(selected: readonly string[], interest: string): string[] {
  if (selected.includes(interest)) return selected.filter((other) => other !== interest);
  return addInterest(selected, interest);
}

/** Returns the selected interests plus the trimmed input; unchanged for an empty input, a duplicate (any case) or a full list. */
export function addInterest(selected: readonly string[], input: string): string[] {
  const interest = input.trim().replace(/\s+/g, ' ').slice(0, INTEREST_MAX_LENGTH).trim();
  const isDuplicate = selected.some((other) => other.toLowerCase() === interest.toLowerCase());
  if (interest === '' || isDuplicate || selected.length >= MAX_INTERESTS) return [...selected];
  return [...selected, interest];
}
