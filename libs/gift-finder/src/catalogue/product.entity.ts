import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';

/** PostgreSQL's numeric arrives as a string; two decimals below 10^8 are exact enough in a double. */
const decimalNumber: ValueTransformer = {
  from: (value: string) => Number(value),
  to: (value: number) => value,
};

/** A product of the catalogue, in both languages. */
@Entity('products')
export class Product {
  /** `DEMO-0001` and so on for the built-in catalogue. */
  @PrimaryColumn({ name: 'id', type: 'varchar', length: 64 })
  id!: string;

  /** Where the row came from; the built-in catalogue touches only its own. */
  @Column({ name: 'source', type: 'varchar', length: 32 })
  source!: string;

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

  @Column({ name: 'occasions', type: 'text', array: true })
  occasions!: Occasion[];

  @Column({ name: 'relations', type: 'text', array: true })
  relations!: Relation[];

  /** Slugs such as `home-decor`. */
  @Column({ name: 'interests', type: 'text', array: true })
  interests!: string[];

  @Column({ name: 'age_groups', type: 'text', array: true })
  ageGroups!: AgeGroup[];

  /** Filled by the writer, configuration `english`; read only inside the database. */
  @Column({ name: 'search_en', type: 'tsvector', select: false })
  searchEn!: string;

  /** Filled by the writer, configuration `italian`; read only inside the database. */
  @Column({ name: 'search_it', type: 'tsvector', select: false })
  searchIt!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt!: Date;
}
