import { AGE_GROUPS, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { createHash } from 'node:crypto';
import { CATEGORY_WORDS } from '../category';
import { interestCalled, interestLabel } from '../interests';
import type { ProductRecord } from '../product-record';
import { agesFor, categoryNamed, cautionFor, interestsNamed } from './guessed-tags';
import { RowRejected } from './import-row';
import { plainText } from './plain-text';
import { priceText } from './price-text';

/** What a file does not say of its products. */
export interface ImportDefaults {
  /** Whose products they are; with the id there, it names a product. */
  source: string;
  /** ISO 4217. */
  currency: string;
}

type Fields = Record<string, unknown>;

/**
 * Reads one row, whatever its format: columns of Google's feeds and the everyday ones. Lists are arrays, or texts
 * with `;`, `|` or `,` between. Tags that are missing are guessed from the words, or left open.
 *
 * @throws RowRejected
 */
export function importedProduct(fields: Fields, defaults: ImportDefaults): ProductRecord {
  const externalId = required(fields, 'id', 255, 'id', 'external_id', 'sku');
  const title = required(fields, 'title', 200, 'title', 'name', 'title_en', 'title_it');
  const description = text(fields, 2_000, 'description', 'description_en', 'description_it');
  const named = text(fields, 200, 'category', 'product_type', 'google_product_category');
  const tags = list(fields, 'tags');
  const interests = givenOr(
    list(fields, 'interests').flatMap((one) => interestCalled(one) ?? []),
    () => interestsNamed([named, ...tags, title]),
  );
  const category = categoryNamed(named.toLowerCase(), interests);
  const { avoid, safetyAge } = cautionFor([title, named, ...tags]);
  const topics = (language: 'English' | 'Italian') =>
    [
      CATEGORY_WORDS[category][language],
      named,
      ...tags,
      ...interests.map((one) => interestLabel(one, language)),
    ]
      .filter((one) => one !== '')
      .join(', ');
  const features = list(fields, 'features').slice(0, 8);
  return {
    id: productId(defaults.source, externalId),
    source: defaults.source,
    external_id: externalId,
    concept: (text(fields, 200, 'item_group_id', 'concept') || externalId).slice(0, 80),
    brand: text(fields, 120, 'brand', 'vendor') || defaults.source,
    category,
    ...priceText(
      first(fields, 'sale_price', 'price'),
      (first(fields, 'currency') as string) || defaults.currency,
    ),
    in_stock: inStock(first(fields, 'in_stock', 'availability')),
    title_en: text(fields, 200, 'title_en') || title,
    title_it: text(fields, 200, 'title_it') || title,
    description_en: text(fields, 2_000, 'description_en') || description,
    description_it: text(fields, 2_000, 'description_it') || description,
    features_en: givenOr(list(fields, 'features_en'), () => features),
    features_it: givenOr(list(fields, 'features_it'), () => features),
    variant_en: null,
    variant_it: null,
    topics_en: topics('English'),
    topics_it: topics('Italian'),
    occasions: OCCASIONS.filter((one) => list(fields, 'occasions').includes(one)),
    relations: RELATIONS.filter((one) => list(fields, 'relations').includes(one)),
    interests,
    age_groups: givenOr(
      AGE_GROUPS.filter((one) => list(fields, 'age_groups').includes(one)),
      () => agesFor(text(fields, 40, 'age_group').toLowerCase()),
    ),
    avoid,
    safety_age: years(first(fields, 'safety_age')) ?? safetyAge,
    materials: list(fields, 'material', 'materials').slice(0, 8),
    image: address(first(fields, 'image', 'image_link')),
    url: address(first(fields, 'url', 'link')),
    rating: rating(first(fields, 'rating')),
    review_count: Math.floor(numberBetween(first(fields, 'review_count'), 0, 2_147_483_647) ?? 0),
    is_demo: false,
  };
}

/** The same product has the same id at every import, and fits the column. */
function productId(source: string, externalId: string): string {
  return `P-${createHash('sha256').update(`${source}\0${externalId}`).digest('hex').slice(0, 32)}`;
}

function first(fields: Fields, ...names: string[]): unknown {
  return names
    .map((name) => fields[name])
    .find((value) => value !== undefined && value !== null && value !== '');
}

function text(fields: Fields, lengthMax: number, ...names: string[]): string {
  const value = first(fields, ...names);
  return typeof value === 'string' || typeof value === 'number'
    ? plainText(String(value), lengthMax)
    : '';
}

function required(fields: Fields, what: string, lengthMax: number, ...names: string[]): string {
  const value = text(fields, lengthMax, ...names);
  if (value === '') throw new RowRejected(`has no ${what}`);
  return value;
}

function list(fields: Fields, ...names: string[]): string[] {
  const value = first(fields, ...names);
  const entries = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[;|,]/)
      : [];
  const texts = entries.filter((entry) => typeof entry === 'string');
  return [...new Set(texts.map((entry) => plainText(entry, 60)).filter((entry) => entry !== ''))];
}

const givenOr = <T>(given: readonly T[], otherwise: () => readonly T[]): readonly T[] =>
  given.length > 0 ? [...new Set(given)] : otherwise();

function inStock(value: unknown): boolean {
  const said = String(value ?? 'true')
    .toLowerCase()
    .replace(/[ _]+/g, '_');
  return !['false', '0', 'no', 'out_of_stock', 'sold_out', 'discontinued'].includes(said);
}

/** Absolute, of the web: anything else could run in the page that shows it. */
function address(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return null;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function numberBetween(value: unknown, min: number, max: number): number | null {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return number >= min && number <= max ? number : null;
}

/** As exact as the column, so that a second import finds it unchanged. */
function rating(value: unknown): number | null {
  const stars = numberBetween(value, 0, 5);
  return stars === null ? null : Math.round(stars * 10) / 10;
}

function years(value: unknown): number | null {
  const number = numberBetween(value, 0, 21);
  return value === undefined || number === null ? null : Math.floor(number);
}
