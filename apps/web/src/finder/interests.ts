import { INTEREST_LENGTH_MAX, INTERESTS_MAX } from '@giftspire/contracts';

/** Chooses an interest, or gives it up again. */
export function toggleInterest(chosen: readonly string[], interest: string): string[] {
  if (chosen.includes(interest)) return chosen.filter((other) => other !== interest);
  return addInterest(chosen, interest);
}

/** Adds what was typed, tidied; nothing happens for an empty text, a known one, or a full list. */
export function addInterest(chosen: readonly string[], typed: string): string[] {
  const interest = typed.trim().replace(/\s+/g, ' ').slice(0, INTEREST_LENGTH_MAX).trim();
  const isKnown = chosen.some((other) => other.toLowerCase() === interest.toLowerCase());
  if (interest === '' || isKnown || chosen.length >= INTERESTS_MAX) return [...chosen];
  return [...chosen, interest];
}
