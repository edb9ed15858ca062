import { AGE_GROUPS, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { createHash } from 'node:crypto';
import { LABELS_BY_CATEGORY } from '../category';
import { findInterestByName, getInterestLabel } from '../interests';
import type { ProductRecord } from '../product-record';
import {
  guessAgeGroups,
  guessCategory,
  guessAlcoholCaution,
  findInterestsNamedIn,
} from './guess-tags';
import { RowRejectedError } from './import-row';
import { toPlainText } from './to-plain-text';
import { parsePrice } from './parse-price';

/** Properties that all products of an import share. */
export interface ImportDefaults {
  /** Name of the shop or feed. Source and external id identify a product. */
  source: string;
  /** ISO 4217 currency of prices without one. */
  currency: string;
}

/** Fields of an import row by name. */
type RowFields = Record<string, unknown>;

/**
 * Converts the fields of a row to a product record. Accepts the column names of Google feeds and common alternatives.
 * Lists are arrays or texts separated by `;`, `|` or `,`. Missing tags are guessed from the texts or left empty.
 *
 * @throws RowRejectedError when id, title or price is missing or invalid
 */
export function toImportedProduct(fields: RowFields, defaults: ImportDefaults): ProductRecord {
  const externalId = readRequiredText(fields, 'id', 255, 'id', 'external_id', 'sku');
  const title = readRequiredText(fields, 'title', 200, 'title', 'name', 'title_en', 'title_it');
  const description = readTextOrEmpty(
    fields,
    2_000,
    'description',
    'description_en',
    'description_it',
  );
  const categoryText = readTextOrEmpty(
    fields,
    200,
    'category',
    'product_type',
    'google_product_category',
  );
  const tags = readTextList(fields, 'tags');
  const interests = uniqueOrElse(
    readTextList(fields, 'interests').flatMap((one) => findInterestByName(one) ?? []),
    () => findInterestsNamedIn([categoryText, ...tags, title]),
  );
  const category = guessCategory(categoryText.toLowerCase(), interests);
  const { avoid, safetyAge } = guessAlcoholCaution([title, categoryText, ...tags]);
  const formatTopicsText = (language: 'English' | 'Italian') =>
    [
      LABELS_BY_CATEGORY[category][language],
      categoryText,
      ...tags,
      ...interests.map((one) => getInterestLabel(one, language)),
    ]
      .filter((one) => one !== '')
      .join(', ');
  const features = readTextList(fields, 'features').slice(0, 8);
  return {
    id: hashProductId(defaults.source, externalId),
    source: defaults.source,
    external_id: externalId,
    concept: (readTextOrEmpty(fields, 200, 'item_group_id', 'concept') || externalId).slice(0, 80),
    brand: readTextOrEmpty(fields, 120, 'brand', 'vendor') || defaults.source,
    category,
    ...parsePrice(
      readFirstNonEmpty(fields, 'sale_price', 'price'),
      (readFirstNonEmpty(fields, 'currency') as string) || defaults.currency,
    ),
    in_stock: parseInStockOrTrue(readFirstNonEmpty(fields, 'in_stock', 'availability')),
    title_en: readTextOrEmpty(fields, 200, 'title_en') || title,
    title_it: readTextOrEmpty(fields, 200, 'title_it') || title,
    description_en: readTextOrEmpty(fields, 2_000, 'description_en') || description,
    description_it: readTextOrEmpty(fields, 2_000, 'description_it') || description,
    features_en: uniqueOrElse(readTextList(fields, 'features_en'), () => features),
    features_it: uniqueOrElse(readTextList(fields, 'features_it'), () => features),
    variant_en: null,
    variant_it: null,
    topics_en: formatTopicsText('English'),
    topics_it: formatTopicsText('Italian'),
    occasions: OCCASIONS.filter((one) => readTextList(fields, 'occasions').includes(one)),
    relations: RELATIONS.filter((one) => readTextList(fields, 'relations').includes(one)),
    interests,
    age_groups: uniqueOrElse(
      AGE_GROUPS.filter((one) => readTextList(fields, 'age_groups').includes(one)),
      () => guessAgeGroups(readTextOrEmpty(fields, 40, 'age_group').toLowerCase()),
    ),
    avoid,
    safety_age: parseAgeYearsOrNull(readFirstNonEmpty(fields, 'safety_age')) ?? safetyAge,
    materials: readTextList(fields, 'material', 'materials').slice(0, 8),
    image: parseHttpUrlOrNull(readFirstNonEmpty(fields, 'image', 'image_link')),
    url: parseHttpUrlOrNull(readFirstNonEmpty(fields, 'url', 'link')),
    rating: parseRatingOrNull(readFirstNonEmpty(fields, 'rating')),
    review_count: Math.floor(
      parseNumberBetweenOrNull(readFirstNonEmpty(fields, 'review_count'), 0, 2_147_483_647) ?? 0,
    ),
    is_demo: false,
  };
}

/** Returns an id that is the same at every import and fits the 64 characters of the column `products.id`. */
function hashProductId(source: string, externalId: string): string {
  return `P-${createHash('sha256').update(`${source}\0${externalId}`).digest('hex').slice(0, 32)}`;
}

/** Returns the first value of these fields that is not undefined, null or empty; undefined when there is none. */
function readFirstNonEmpty(fields: RowFields, ...names: string[]): unknown {
  return names
    .map((name) => fields[name])
    .find((value) => value !== undefined && value !== null && value !== '');
}

/**
 * Returns the first non-empty field as plain text of at most `maxLength` characters; empty when it is no text or
 * number.
 */
function readTextOrEmpty(fields: RowFields, maxLength: number, ...names: string[]): string {
  const value = readFirstNonEmpty(fields, ...names);
  return typeof value === 'string' || typeof value === 'number'
    ? toPlainText(String(value), maxLength)
    : '';
}

/**
 * Returns the first non-empty field as plain text.
 *
 * @throws RowRejectedError when there is none
 */
function readRequiredText(
  fields: RowFields,
  property: string,
  maxLength: number,
  ...names: string[]
): string {
  const value = readTextOrEmpty(fields, maxLength, ...names);
  if (value === '') throw new RowRejectedError(`has no ${property}`);
  return value;
}

/**
 * Returns the distinct texts of the first non-empty field, an array or a text with separators; at most 60 characters
 * each.
 */
function readTextList(fields: RowFields, ...names: string[]): string[] {
  const value = readFirstNonEmpty(fields, ...names);
  const entries = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[;|,]/)
      : [];
  const texts = entries.filter((entry) => typeof entry === 'string');
  return [...new Set(texts.map((entry) => toPlainText(entry, 60)).filter((entry) => entry !== ''))];
}

/** Returns the distinct values, or the result of `otherwise` when there are none. */
const uniqueOrElse = <T>(given: readonly T[], otherwise: () => readonly T[]): readonly T[] =>
  given.length > 0 ? [...new Set(given)] : otherwise();

/** Returns false for a value such as `out of stock`, `no` or `0`, else true, also without a value. */
function parseInStockOrTrue(value: unknown): boolean {
  const normalised = String(value ?? 'true')
    .toLowerCase()
    .replace(/[ _]+/g, '_');
  return !['false', '0', 'no', 'out_of_stock', 'sold_out', 'discontinued'].includes(normalised);
}

/**
 * Returns the value if it is an absolute HTTP(S) URL, else null; a `javascript:` URL could run in the page that links
 * it.
 */
function parseHttpUrlOrNull(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return null;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** Returns the number in the value; null when it is no number or out of the range. */
function parseNumberBetweenOrNull(value: unknown, min: number, max: number): number | null {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return number >= min && number <= max ? number : null;
}

/**
 * Returns a rating from 0 to 5, rounded like the column `products.rating` so that a second import finds it unchanged;
 * else null.
 */
function parseRatingOrNull(value: unknown): number | null {
  const rating = parseNumberBetweenOrNull(value, 0, 5);
  return rating === null ? null : Math.round(rating * 10) / 10;
}

/** Returns the number of years from 0 to 21 in the value, rounded down to whole years; null for any other value. */
function parseAgeYearsOrNull(value: unknown): number | null {
  const number = parseNumberBetweenOrNull(value, 0, 21);
  return value === undefined || number === null ? null : Math.floor(number);
}
