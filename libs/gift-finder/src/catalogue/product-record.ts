import type { OutputLanguage } from '@giftspire/contracts';
import { LABELS_BY_CATEGORY } from './category';
import type { BuiltInProduct } from './expand-concept-to-products';
import { getInterestLabel } from './interests';

/** Value of `products.source` for the built-in catalogue. */
export const BUILT_IN_SOURCE = 'giftspire-demo';

/** Columns of `products` that seeding and imports write, with their SQL types. All other columns are generated. */
export const PRODUCT_COLUMN_TYPES = {
  id: 'text',
  source: 'text',
  external_id: 'text',
  concept: 'text',
  brand: 'text',
  category: 'text',
  price: 'numeric',
  currency: 'text',
  in_stock: 'boolean',
  title_en: 'text',
  title_it: 'text',
  description_en: 'text',
  description_it: 'text',
  features_en: 'text[]',
  features_it: 'text[]',
  variant_en: 'text',
  variant_it: 'text',
  topics_en: 'text',
  topics_it: 'text',
  occasions: 'text[]',
  relations: 'text[]',
  interests: 'text[]',
  age_groups: 'text[]',
  avoid: 'text[]',
  safety_age: 'smallint',
  materials: 'text[]',
  image: 'text',
  url: 'text',
  rating: 'numeric',
  review_count: 'integer',
  is_demo: 'boolean',
} as const;

/** Values of the columns of one product, to be passed as JSON to `UPSERT_INCOMING_PRODUCTS_SQL`. */
export type ProductRecord = Record<
  keyof typeof PRODUCT_COLUMN_TYPES,
  string | number | boolean | null | readonly string[]
>;

/**
 * Converts a product of the built-in catalogue to a record, without a rating, because an invented product has no
 * reviews.
 */
export function toBuiltInProductRecord(product: BuiltInProduct): ProductRecord {
  const { en, it: italian } = product;
  return {
    id: product.id,
    source: BUILT_IN_SOURCE,
    external_id: product.id,
    concept: product.concept,
    brand: product.brand,
    category: product.category,
    price: product.priceEur,
    currency: 'EUR',
    in_stock: true,
    title_en: en.title,
    title_it: italian.title,
    description_en: en.description,
    description_it: italian.description,
    features_en: en.features,
    features_it: italian.features,
    variant_en: en.variant,
    variant_it: italian.variant,
    topics_en: formatTopicsText(product, 'English'),
    topics_it: formatTopicsText(product, 'Italian'),
    occasions: product.occasions,
    relations: product.relations,
    interests: product.interests,
    age_groups: product.ages,
    avoid: product.avoid,
    safety_age: product.safetyAge,
    materials: product.materials,
    image: product.image,
    url: null,
    rating: null,
    review_count: 0,
    is_demo: true,
  };
}

/** Returns the names of category and interests as a text for the full-text search. */
function formatTopicsText(
  { category, interests }: BuiltInProduct,
  language: OutputLanguage,
): string {
  const labels = interests.map((interest) => getInterestLabel(interest, language));
  return [LABELS_BY_CATEGORY[category][language], ...labels].join(', ');
}
