import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';

/** What ranking knows of a product that may be offered. */
export interface Candidate {
  id: string;
  /** What its variants have in common, e.g. `moka-pot`. */
  concept: string;
  brand: string;
  category: string;
  price: number;
  interests: string[];
  /** Empty: for any; so are the two below. */
  occasions: Occasion[];
  relations: Relation[];
  age_groups: AgeGroup[];
  /** Of 5; null when nobody has reviewed it. */
  rating: number | null;
  review_count: number;
}

/** What a recommendation shows and says of it. */
export interface ProductTexts {
  id: string;
  title_en: string;
  title_it: string;
  description_en: string;
  description_it: string;
  features_en: string[];
  features_it: string[];
  /** ISO 4217. */
  currency: string;
  /** As on the product, where null has a meaning. */
  image: string | null;
  url: string | null;
  is_demo: boolean;
}

/** How a wanted interest was found in a product; the first ones are worth more. */
export type Finding = 'tag' | 'title' | 'related' | 'words' | 'similar' | 'near' | 'some-words';

/** By 0-based position of the interest in the criteria. */
export type Findings = ReadonlyMap<number, Finding>;

/** Lists as JSON, which Node parses many times faster than PostgreSQL's notation. */
export const CANDIDATES = `
  select id, concept, brand, category, price::float8 as price, to_json(interests) as interests,
    to_json(occasions) as occasions, to_json(relations) as relations,
    to_json(age_groups) as age_groups, rating::float8 as rating, review_count
  from products where id = any ($1::text[])`;

export const TEXTS = `
  select id, title_en, title_it, description_en, description_it, features_en, features_it, currency,
    image, url, is_demo
  from products where id = any ($1::text[])`;
