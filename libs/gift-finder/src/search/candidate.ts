/** A product that passed the filters, and what speaks for it. Written by the statements in candidate-query.ts. */
export interface Candidate {
  id: string;
  brand: string;
  category: string;
  price: number;
  /** ISO 4217. */
  currency: string;
  title_en: string;
  title_it: string;
  description_en: string;
  description_it: string;
  features_en: string[];
  features_it: string[];
  /** 1-based positions in the interests of the criteria. */
  matched_interests: number[];
  matches_occasion: boolean;
  matches_relation: boolean;
}
