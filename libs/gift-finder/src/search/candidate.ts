import {
  AGE_GROUPS,
  type AgeGroup,
  type Occasion,
  OCCASIONS,
  type Relation,
  RELATIONS,
} from '@giftspire/contracts';
import type { CatalogueSnapshot } from './catalogue-snapshot';
import { AUDIENCE_BITS_SQL, createBitDecoder } from './retrieval/audience-bits';
import { type ColumnLists, toColumnListsSql, toRows } from './retrieval/column-lists';

/** The properties of an eligible product that ranking uses. */
export interface Candidate {
  id: string;
  /** Slug that all variants of a gift idea share, e.g. `moka-pot`. */
  concept: string;
  brand: string;
  category: string;
  price: number;
  interests: readonly string[];
  /** Occasions the product suits; an empty list means all. */
  occasions: readonly Occasion[];
  /** Relations the product suits; an empty list means all. */
  relations: readonly Relation[];
  /** Age groups the product suits; an empty list means all. */
  age_groups: readonly AgeGroup[];
  /** Average rating from 0 to 5; null without reviews. */
  rating: number | null;
  review_count: number;
}

/**
 * Properties of a product that only its recommendation needs, not the ranking: texts in both languages, currency and
 * links.
 */
export interface ProductDisplayData {
  id: string;
  title_en: string;
  title_it: string;
  description_en: string;
  description_it: string;
  features_en: string[];
  features_it: string[];
  /** ISO 4217. */
  currency: string;
  /** Image URL or path of the product; null when it has none. */
  image: string | null;
  url: string | null;
  is_demo: boolean;
}

/**
 * Way in which a product matches an interest. `tag`: the product has the tag of the interest; `title`, `related-title`:
 * all words, or a related word, are in the title; `all-words`, `some-words`: these words of the interest are in the
 * texts; `similar`: a word is spelt similarly; `related-tag`: the main tag of the product is one of `relatedTags`.
 */
export type MatchKind =
  'tag' | 'title' | 'related-title' | 'all-words' | 'similar' | 'related-tag' | 'some-words';

/**
 * Kind of match for each interest that a product matches. The key is the 0-based position of the interest in the
 * criteria.
 */
export type MatchKindByInterestIndex = ReadonlyMap<number, MatchKind>;

/** Row of `CANDIDATES_SQL`: a candidate whose occasions, relations and age groups are encoded as bits. */
type EncodedCandidateRow = Omit<Candidate, 'occasions' | 'relations' | 'age_groups'> &
  Record<keyof typeof AUDIENCE_BITS_SQL, number>;

const CANDIDATES_SQL = toColumnListsSql(
  [
    ...['id', 'concept', 'brand', 'category', 'price', 'interests', 'rating', 'review_count'],
    ...Object.keys(AUDIENCE_BITS_SQL),
  ],
  `select product.id, product.concept, product.brand, product.category, product.price::float8 as price,
    product.interests, product.rating::float8 as rating, product.review_count,
    ${Object.entries(AUDIENCE_BITS_SQL)
      .map(([name, part]) => `${part} as ${name}`)
      .join(', ')}
  from products as product where product.id = any ($1::text[])`,
);

const decodeRelations = createBitDecoder(RELATIONS);
const decodeOccasions = createBitDecoder(OCCASIONS);
const decodeAgeGroups = createBitDecoder(AGE_GROUPS);

/**
 * Reads the candidates with the given ids and returns them in the order of the ids. Ids without a product are skipped.
 */
export async function readCandidates(
  snapshot: CatalogueSnapshot,
  ids: readonly string[],
): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const result = await snapshot.query<ColumnLists<EncodedCandidateRow>>(CANDIDATES_SQL, [ids]);
  const rows = result.flatMap((columns) => toRows<EncodedCandidateRow>(columns));
  const byId = new Map(rows.map((row) => [row.id, toCandidate(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function toCandidate(row: EncodedCandidateRow): Candidate {
  return {
    id: row.id,
    concept: row.concept,
    brand: row.brand,
    category: row.category,
    price: row.price,
    interests: row.interests,
    rating: row.rating,
    review_count: row.review_count,
    relations: decodeRelations(row.relations),
    occasions: decodeOccasions(row.occasions),
    age_groups: decodeAgeGroups(row.ages),
  };
}

/** Selects the `ProductDisplayData` of the products with the ids in $1. */
export const PRODUCT_DISPLAY_DATA_SQL = `
  select id, title_en, title_it, description_en, description_it, features_en, features_it, currency,
    image, url, is_demo
  from products where id = any ($1::text[])`;
