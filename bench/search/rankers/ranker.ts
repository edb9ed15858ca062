import type { SearchOptions } from '@giftspire/contracts';

/** A product in a list that is evaluated. */
export interface RankedProduct {
  id: string;
  concept: string;
  category: string;
  price: number;
  safetyAge: number | null;
  interests: string[];
}

/** A search algorithm to evaluate. */
export interface Ranker {
  /** Name in the report. */
  name: string;
  /** Returns the products a user would see, at most 10, best first. */
  rankShown(options: SearchOptions): Promise<RankedProduct[]>;
  /** Returns a longer list, for the recall: at least 60 concepts if that many match. */
  rankDeep(options: SearchOptions): Promise<RankedProduct[]>;
}

/** SQL column list of a `RankedProduct`; the table alias is `product`. */
export const RANKED_PRODUCT_COLUMNS = `product.id, product.concept, product.category,
  product.price::float8 as price, product.safety_age as "safetyAge", product.interests`;
