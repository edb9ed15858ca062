import { AGE_GROUPS, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { createHash } from 'node:crypto';
import { CATEGORY_LABELS } from '../category';
import { findInterestByName, getInterestLabel } from '../interests';
import type { ProductRecord } from '../product-record';
import { guessAgeGroups, guessCategory, guessCaution, findInterests } from './guess-tags';
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

type Fields = Record<string, unknown>;

/**
 * Converts the fields of a row to a product record. Accepts the column names of Google feeds and common alternatives.
 * Lists are arrays or texts separated by `;`, `|` or `,`. Missing tags are guessed from the texts or left empty.
 *
 * @throws RowRejectedError when id, title or price is missing or invalid
 */
export function toImportedProduct(fields: Fields, defaults: ImportDefaults): ProductRecord {
  const externalId = readRequiredText(fields, 'id', 255, 'id', 'external_id', 'sku');
  const title = readRequiredText(fields, 'title', 200, 'title', 'name', 'title_en', 'title_it');
  const description = readText(fields, 2_000, 'description', 'description_en', 'description_it');
  const categoryText = readText(fields, 200, 'category', 'product_type', 'google_product_category');
  const tags = readList(fields, 'tags');
  const interests = uniqueOrElse(
    readList(fields, 'interests').flatMap((one) => findInterestByName(one) ?? []),
    () => findInterests([categoryText, ...tags, title]),
  );
  const category = guessCategory(categoryText.toLowerCase(), interests);
  const { avoid, safetyAge } = guessCaution([title, categoryText, ...tags]);
  const formatTopics = (language: 'English' | 'Italian') =>
    [
      CATEGORY_LABELS[category][language],
      categoryText,
      ...tags,
      ...interests.map((one) => getInterestLabel(one, language)),
    ]
      .filter((one) => one !== '')
      .join(', ');
  const features = readList(fields, 'features').slice(0, 8);
  return {
    id: hashProductId(defaults.source, externalId),
    source: defaults.source,
    external_id: externalId,
    concept: (readText(fields, 200, 'item_group_id', 'concept') || externalId).slice(0, 80),
    brand: readText(fields, 120, 'brand', 'vendor') || defaults.source,
    category,
    ...parsePrice(
      readFirst(fields, 'sale_price', 'price'),
      (readFirst(fields, 'currency') as string) || defaults.currency,
    ),
    in_stock: parseInStock(readFirst(fields, 'in_stock', 'availability')),
    title_en: readText(fields, 200, 'title_en') || title,
    title_it: readText(fields, 200, 'title_it') || title,
    description_en: readText(fields, 2_000, 'description_en') || description,
    description_it: readText(fields, 2_000, 'description_it') || description,
    features_en: uniqueOrElse(readList(fields, 'features_en'), () => features),
    features_it: uniqueOrElse(readList(fields, 'features_it'), () => features),
    variant_en: null,
    variant_it: null,
    topics_en: formatTopics('English'),
    topics_it: formatTopics('Italian'),
    occasions: OCCASIONS.filter((one) => readList(fields, 'occasions').includes(one)),
    relations: RELATIONS.filter((one) => readList(fields, 'relations').includes(one)),
    interests,
    age_groups: uniqueOrElse(
      AGE_GROUPS.filter((one) => readList(fields, 'age_groups').includes(one)),
      () => guessAgeGroups(readText(fields, 40, 'age_group').toLowerCase()),
    ),
    avoid,
    safety_age: parseYears(readFirst(fields, 'safety_age')) ?? safetyAge,
    materials: readList(fields, 'material', 'materials').slice(0, 8),
    image: parseHttpUrl(readFirst(fields, 'image', 'image_link')),
    url: parseHttpUrl(readFirst(fields, 'url', 'link')),
    rating: parseRating(readFirst(fields, 'rating')),
    review_count: Math.floor(
      parseNumberBetween(readFirst(fields, 'review_count'), 0, 2_147_483_647) ?? 0,
    ),
    is_demo: false,
  };
}

/** Returns an id that is the same at every import and fits the 64 characters of the column. */
function hashProductId(source: string, externalId: string): string {
  return `P-${createHash('sha256').update(`${source}\0${externalId}`).digest('hex').slice(0, 32)}`;
}

function readFirst(fields: Fields, ...names: string[]): unknown {
  return names
    .map((name) => fields[name])
    .find((value) => value !== undefined && value !== null && value !== '');
}

function readText(fields: Fields, maxLength: number, ...names: string[]): string {
  const value = readFirst(fields, ...names);
  return typeof value === 'string' || typeof value === 'number'
    ? toPlainText(String(value), maxLength)
    : '';
}

function readRequiredText(
  fields: Fields,
  property: string,
  maxLength: number,
  ...names: string[]
): string {
  const value = readText(fields, maxLength, ...names);
  if (value === '') throw new RowRejectedError(`has no ${property}`);
  return value;
}

function readList(fields: Fields, ...names: string[]): string[] {
  const value = readFirst(fields, ...names);
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

function parseInStock(value: unknown): boolean {
  const normalised = String(value ?? 'true')
    .toLowerCase()
    .replace(/[ _]+/g, '_');
  return !['false', '0', 'no', 'out_of_stock', 'sold_out', 'discontinued'].includes(normalised);
}

/** Returns the value if it is an absolute HTTP(S) URL, else null; a `javascript:` URL could run in the page that links it. */
function parseHttpUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2_000 || !URL.canParse(value)) return null;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function parseNumberBetween(value: unknown, min: number, max: number): number | null {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return number >= min && number <= max ? number : null;
}

/** Returns a rating from 0 to 5, rounded like the database column so that a second import finds it unchanged. */
function parseRating(value: unknown): number | null {
  const rating = parseNumberBetween(value, 0, 5);
  return rating === null ? null : Math.round(rating * 10) / 10;
}

function parseYears(value: unknown): number | null {
  const number = parseNumberBetween(value, 0, 21);
  return value === undefined || number === null ? null : Math.floor(number);
}
