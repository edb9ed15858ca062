import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';

/** PostgreSQL's numeric arrives as a string; two decimals below 10^8 are exact enough in a double. */
const decimalNumber: ValueTransformer = {
  from: (value: string) => Number(value),
  to: (value: number) => value,
};

const optionalDecimalNumber: ValueTransformer = {
  from: (value: string | null) => (value === null ? null : Number(value)),
  to: (value: number | null) => value,
};

/** A product of the catalogue, in both languages. */
@Entity('products')
export class Product {
  /** Starts with `DEMO-` in the built-in catalogue. */
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 64 })
  id!: string;

  /** Where the row came from; the built-in catalogue touches only its own. */
  @Column({ name: 'source', type: 'varchar', length: 32 })
  source!: string;

  /** What the source calls it; unique within the source. */
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
    transformer: decimalNumber,
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

  /** Empty: for any; so are relations and age groups. */
  @Column({ name: 'occasions', type: 'text', array: true })
  occasions!: Occasion[];

  @Column({ name: 'relations', type: 'text', array: true })
  relations!: Relation[];

  /** Slugs such as `home-decor`. */
  @Column({ name: 'interests', type: 'text', array: true })
  interests!: string[];

  @Column({ name: 'age_groups', type: 'text', array: true })
  ageGroups!: AgeGroup[];

  /** Youngest recipient it is safe for, in years; null when nothing speaks against any age. */
  @Column({ name: 'safety_age', type: 'smallint', nullable: true })
  safetyAge!: number | null;

  /** Relations, occasions and age groups it must not be offered for, e.g. wine for `son`. */
  @Column({ name: 'avoid', type: 'text', array: true, default: '{}' })
  avoid!: (Relation | Occasion | AgeGroup)[];

  @Column({ name: 'in_stock', type: 'boolean', default: true })
  inStock!: boolean;

  /** What products that differ in variant only have in common, e.g. `moka-pot`. */
  @Column({ name: 'concept', type: 'varchar', length: 80 })
  concept!: string;

  /** Slugs such as `walnut`. */
  @Column({ name: 'materials', type: 'text', array: true, default: '{}' })
  materials!: string[];

  /** Part of the title that tells it from others of its concept, e.g. `in walnut`. */
  @Column({ name: 'variant_en', type: 'text', nullable: true })
  variantEn!: string | null;

  @Column({ name: 'variant_it', type: 'text', nullable: true })
  variantIt!: string | null;

  /** Words it is found by and that are not shown: category and interests in everyday words. */
  @Column({ name: 'topics_en', type: 'text', default: '' })
  topicsEn!: string;

  @Column({ name: 'topics_it', type: 'text', default: '' })
  topicsIt!: string;

  /** Absolute, or a path of the web app's origin such as `/api/catalogue/artwork/…`. */
  @Column({ name: 'image', type: 'text', nullable: true })
  image!: string | null;

  /** Page of the shop it comes from, absolute; null: our own product page. */
  @Column({ name: 'url', type: 'text', nullable: true })
  url!: string | null;

  /** Of 5; null when nobody has reviewed it. */
  @Column({
    name: 'rating',
    type: 'numeric',
    precision: 2,
    scale: 1,
    nullable: true,
    transformer: optionalDecimalNumber,
  })
  rating!: number | null;

  @Column({ name: 'review_count', type: 'integer', default: 0 })
  reviewCount!: number;

  /** An invented product of an invented brand: shown with a mark. */
  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  /** Title, topics, description and features, weighted A to D; configuration `english`; read only inside the database. */
  @Column({ name: 'search_en', type: 'tsvector', select: false, insert: false, update: false })
  searchEn!: string;

  /** The same with the configuration `italian`. */
  @Column({ name: 'search_it', type: 'tsvector', select: false, insert: false, update: false })
  searchIt!: string;

  /** Titles and topics of both languages, lower case without accents, for similarity of trigrams. */
  @Column({ name: 'search_typed', type: 'text', select: false, insert: false, update: false })
  searchTyped!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
