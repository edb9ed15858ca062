import type { SearchOptions } from '@giftspire/contracts';

/** A product in a list that is judged. */
export interface RankedProduct {
  id: string;
  concept: string;
  category: string;
  price: number;
  safetyAge: number | null;
  interests: string[];
}

/** A way to answer a request. */
export interface Ranker {
  /** For people. */
  name: string;
  /** What a user would see: at most ten. */
  shown(options: SearchOptions): Promise<RankedProduct[]>;
  /** More of it, for what is within reach: at least sixty concepts where there are as many. */
  deep(options: SearchOptions): Promise<RankedProduct[]>;
}

/** Columns of a {@link RankedProduct}; the table is called `product`. */
export const RANKED_COLUMNS = `product.id, product.concept, product.category,
  product.price::float8 as price, product.safety_age as "safetyAge", product.interests`;
