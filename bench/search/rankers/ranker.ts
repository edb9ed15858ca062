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
  /** Returns the products that a user would see, at most 10, best first. */
  rankForUser(options: SearchOptions): Promise<RankedProduct[]>;
  /** Returns a longer list, best first, to compute the recall from: at least 60 concepts if that many match. */
  rankForRecall(options: SearchOptions): Promise<RankedProduct[]>;
}

/** SQL column list of a `RankedProduct`; the table alias is `product`. */
export const RANKED_PRODUCT_COLUMNS_SQL = `product.id, product.concept, product.category,
  product.price::float8 as price, product.safety_age as "safetyAge", product.interests`;
