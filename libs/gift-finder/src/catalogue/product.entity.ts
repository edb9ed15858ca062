import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';

/**
 * Converts PostgreSQL's `numeric`, which the driver returns as a string, to a number: exact for two decimals below
 * 10^8.
 */
const decimalTransformer: ValueTransformer = {
  from: (value: string) => Number(value),
  to: (value: number) => value,
};

const nullableDecimalTransformer: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/** A product of the catalogue, with its texts in both languages. */
@Entity('products')
export class Product {
  /** `DEMO-…` for products of the built-in catalogue, `P-…` for imported ones. */
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 64 })
  id!: string;

  /** Name of the catalogue or import that owns the row. Seeding and imports change only their own rows. */
  @Column({ name: 'source', type: 'varchar', length: 32 })
  source!: string;

  /** Id of the product in its source; unique within the source. */
  @Column({ name: 'external_id', type: 'varchar', length: 255 })
  externalId!: string;

  @Column({ name: 'brand', type: 'varchar', length: 120 })
  brand!: string;

  @Column({ name: 'category', type: 'varchar', length: 40 })
  category!: string;

  @Column({
    name: 'price',
    type: 'numeric',
    precision: 10,
    scale: 2,
    transformer: decimalTransformer,
  })
  price!: number;

  /** ISO 4217. */
  @Column({ name: 'currency', type: 'char', length: 3 })
  currency!: string;

  @Column({ name: 'title_en', type: 'text' })
  titleEn!: string;

  @Column({ name: 'title_it', type: 'text' })
  titleIt!: string;

  @Column({ name: 'description_en', type: 'text' })
  descriptionEn!: string;

  @Column({ name: 'description_it', type: 'text' })
  descriptionIt!: string;

  @Column({ name: 'features_en', type: 'text', array: true })
  featuresEn!: string[];

  @Column({ name: 'features_it', type: 'text', array: true })
  featuresIt!: string[];

  /** Occasions the product suits; an empty list means all. */
  @Column({ name: 'occasions', type: 'text', array: true })
  occasions!: Occasion[];

  /** Relations the product suits; an empty list means all. */
  @Column({ name: 'relations', type: 'text', array: true })
  relations!: Relation[];

  /** Slugs of interests, e.g. `home-decor`; the main interest is first. */
  @Column({ name: 'interests', type: 'text', array: true })
  interests!: string[];

  /** Age groups the product suits; an empty list means all. */
  @Column({ name: 'age_groups', type: 'text', array: true })
  ageGroups!: AgeGroup[];

  /** Age in years from which the product is safe; null for any age. */
  @Column({ name: 'safety_age', type: 'smallint', nullable: true })
  safetyAge!: number | null;

  /** Relations, occasions and age groups for which the product must not be offered, e.g. `son` for wine. */
  @Column({ name: 'avoid', type: 'text', array: true, default: '{}' })
  avoid!: (Relation | Occasion | AgeGroup)[];

  @Column({ name: 'in_stock', type: 'boolean', default: true })
  inStock!: boolean;

  /** Slug that all variants of a gift idea share, e.g. `moka-pot`. */
  @Column({ name: 'concept', type: 'varchar', length: 80 })
  concept!: string;

  /** Slugs of materials, e.g. `walnut`. */
  @Column({ name: 'materials', type: 'text', array: true, default: '{}' })
  materials!: string[];

  /** Part of the title that distinguishes the variant, e.g. `in walnut`; null for the plain product. */
  @Column({ name: 'variant_en', type: 'text', nullable: true })
  variantEn!: string | null;

  @Column({ name: 'variant_it', type: 'text', nullable: true })
  variantIt!: string | null;

  /**
   * Words for the full-text search that are not shown: names of the category and of the interests, and tags of imports.
   */
  @Column({ name: 'topics_en', type: 'text', default: '' })
  topicsEn!: string;

  @Column({ name: 'topics_it', type: 'text', default: '' })
  topicsIt!: string;

  /** Absolute URL, or a path on the origin of the web app such as `/api/gift-finder/artwork/…`. */
  @Column({ name: 'image', type: 'text', nullable: true })
  image!: string | null;

  /** Absolute URL of the product page in the shop; null: the product page of the web app is used. */
  @Column({ name: 'url', type: 'text', nullable: true })
  url!: string | null;

  /** Average rating from 0 to 5; null without reviews. */
  @Column({
    name: 'rating',
    type: 'numeric',
    precision: 2,
    scale: 1,
    nullable: true,
    transformer: nullableDecimalTransformer,
  })
  rating!: number | null;

  @Column({ name: 'review_count', type: 'integer', default: 0 })
  reviewCount!: number;

  /** True for invented products, which the web app labels as such. */
  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  /**
   * Full-text vector of title, topics, description and features, weighted A to D, with the configuration `english`.
   * Never loaded.
   */
  @Column({ name: 'search_en', type: 'tsvector', select: false, insert: false, update: false })
  searchEn!: string;

  /** Full-text vector of the Italian texts, with the configuration `italian`. Never loaded. */
  @Column({ name: 'search_it', type: 'tsvector', select: false, insert: false, update: false })
  searchIt!: string;

  /**
   * Titles and topics of both languages, in lower case and without accents, for the trigram similarity. Never loaded.
   */
  @Column({ name: 'search_typed', type: 'text', select: false, insert: false, update: false })
  searchTyped!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
