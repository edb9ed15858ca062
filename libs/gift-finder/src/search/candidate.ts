import {
  AGE_GROUPS,
  type AgeGroup,
  type Occasion,
  OCCASIONS,
  type Relation,
  RELATIONS,
} from '@giftspire/contracts';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import { AUDIENCE_PARTS, wordsOfBits } from './retrieval/audience-bits';
import { type Columns, inColumns, rowsOf } from './retrieval/columns';

/** What ranking knows of a product that may be offered. */
export interface Candidate {
  id: string;
  /** What its variants have in common, e.g. `moka-pot`. */
  concept: string;
  brand: string;
  category: string;
  price: number;
  interests: readonly string[];
  /** Empty: for any; so are the two below. */
  occasions: readonly Occasion[];
  relations: readonly Relation[];
  age_groups: readonly AgeGroup[];
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

type CandidateRow = Omit<Candidate, 'occasions' | 'relations' | 'age_groups'> &
  Record<keyof typeof AUDIENCE_PARTS, number>;

const CANDIDATES = inColumns(
  [
    ...['id', 'concept', 'brand', 'category', 'price', 'interests', 'rating', 'review_count'],
    ...Object.keys(AUDIENCE_PARTS),
  ],
  `select product.id, product.concept, product.brand, product.category, product.price::float8 as price,
    product.interests, product.rating::float8 as rating, product.review_count,
    ${Object.entries(AUDIENCE_PARTS)
      .map(([name, part]) => `${part} as ${name}`)
      .join(', ')}
  from products as product where product.id = any ($1::text[])`,
);

const relationsOf = wordsOfBits(RELATIONS);
const occasionsOf = wordsOfBits(OCCASIONS);
const agesOf = wordsOfBits(AGE_GROUPS);

/** @returns in the order of the ids */
export async function candidatesOf(
  snapshot: CatalogueSnapshot,
  ids: readonly string[],
): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const answer = await snapshot.ask<Columns<CandidateRow>>(CANDIDATES, [ids]);
  const rows = answer.flatMap((columns) => rowsOf<CandidateRow>(columns));
  const byId = new Map(rows.map((row) => [row.id, candidateOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function candidateOf(row: CandidateRow): Candidate {
  return {
    id: row.id,
    concept: row.concept,
    brand: row.brand,
    category: row.category,
    price: row.price,
    interests: row.interests,
    rating: row.rating,
    review_count: row.review_count,
    relations: relationsOf(row.relations),
    occasions: occasionsOf(row.occasions),
    age_groups: agesOf(row.ages),
  };
}

export const TEXTS = `
  select id, title_en, title_it, description_en, description_it, features_en, features_it, currency,
    image, url, is_demo
  from products where id = any ($1::text[])`;
