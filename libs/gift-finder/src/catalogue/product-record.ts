import type { OutputLanguage } from '@giftspire/contracts';
import { type CatalogueProduct, CATEGORY_WORDS } from './catalogue-row';
import { interestLabel } from './interests';

/** Marks the rows of the built-in catalogue. */
export const BUILT_IN_SOURCE = 'giftspire-demo';

/** Columns of `products` that {@link productRecord} fills as they are, with their types. */
export const PRODUCT_COLUMNS = {
  id: 'text',
  source: 'text',
  external_id: 'text',
  concept: 'text',
  brand: 'text',
  category: 'text',
  price: 'numeric',
  currency: 'text',
  title_en: 'text',
  title_it: 'text',
  description_en: 'text',
  description_it: 'text',
  features_en: 'text[]',
  features_it: 'text[]',
  occasions: 'text[]',
  relations: 'text[]',
  interests: 'text[]',
  age_groups: 'text[]',
  topics_en: 'text',
  topics_it: 'text',
  is_demo: 'boolean',
} as const;

/** One product as the seeding statement reads it. */
export type ProductRecord = Record<
  keyof typeof PRODUCT_COLUMNS,
  string | number | boolean | readonly string[]
>;

export function productRecord(product: CatalogueProduct): ProductRecord {
  return {
    id: product.id,
    source: BUILT_IN_SOURCE,
    external_id: product.id,
    concept: product.id,
    brand: product.brand,
    category: product.category,
    price: product.priceEur,
    currency: 'EUR',
    title_en: product.en.title,
    title_it: product.it.title,
    description_en: product.en.description,
    description_it: product.it.description,
    features_en: product.en.features,
    features_it: product.it.features,
    occasions: product.occasions,
    relations: product.relations,
    interests: product.interests,
    age_groups: product.ages,
    topics_en: topics(product, 'English'),
    topics_it: topics(product, 'Italian'),
    is_demo: true,
  };
}

function topics({ category, interests }: CatalogueProduct, language: OutputLanguage): string {
  const labels = interests.map((interest) => interestLabel(interest, language));
  return [CATEGORY_WORDS[category][language], ...labels].join(', ');
}
