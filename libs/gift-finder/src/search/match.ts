import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import type { Interest } from '../catalogue/interests';

/** What speaks for a product; every sentence about it is made of these facts and of nothing else. */
export interface Match {
  title: string;
  description: string;
  price: number;
  /** ISO 4217; of price and budget. */
  currency: string;
  budget: { min: number; max: number };
  /** Interests the product shares, known ones by tag, others as typed. */
  interests: readonly (Interest | { typed: string })[];
  /** What was typed and is in no text, but spelt much like a word of the product. */
  similarTo: readonly string[];
  /** Whether interests were asked for at all. */
  interestsWanted: boolean;
  /** Undefined when the product was not made for it. */
  occasion: Occasion | undefined;
  relation: Relation | undefined;
  ageGroup: AgeGroup | undefined;
}
