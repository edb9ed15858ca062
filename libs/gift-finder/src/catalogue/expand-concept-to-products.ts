import type { AgeGroup, Occasion, OutputLanguage, Relation } from '@giftspire/contracts';
import { choosePaletteName } from './artwork/palette';
import { BRANDS_BY_CATEGORY } from './brands';
import type { Category } from './category';
import type { Concept } from './concept';
import { type Interest, getInterestLabel } from './interests';
import { hashToFraction } from './hash-to-fraction';
import type { VariantWord } from './variant-words';

/** Texts of a product of the built-in catalogue in one language. */
export interface ProductText {
  title: string;
  /** One sentence. */
  description: string;
  features: readonly string[];
  /** Part of the title that names the variant; null for the plain product of a concept. */
  variant: string | null;
}

/** A product of the built-in catalogue. */
export interface BuiltInProduct {
  /**
   * `DEMO-{concept}-{variant}`, independent of other products, so that it is stable between versions of the catalogue.
   */
  id: string;
  concept: string;
  brand: string;
  category: Category;
  priceEur: number;
  interests: readonly Interest[];
  occasions: readonly Occasion[];
  relations: readonly Relation[];
  ages: readonly AgeGroup[];
  avoid: readonly (Relation | Occasion | AgeGroup)[];
  safetyAge: number | null;
  /** Slugs of the materials of this variant, e.g. `walnut`. */
  materials: readonly string[];
  /** Path of the drawing on the origin of the API. */
  image: string;
  en: ProductText;
  it: ProductText;
}

/**
 * Returns the products of a concept: one per combination of a word of each variant axis. Deterministic, prices
 * included.
 */
export function expandConceptToProducts(concept: Concept): BuiltInProduct[] {
  const brands = BRANDS_BY_CATEGORY[concept.category];
  const brand = brands[Math.floor(hashToFraction(concept.slug) * brands.length)] as string;
  return combineVariantWords(concept.variantAxes).map((words) => ({
    id: toProductId(concept.slug, words),
    concept: concept.slug,
    brand,
    category: concept.category,
    priceEur: computeVariantPriceEur(concept, words),
    interests: concept.interests,
    occasions: concept.occasions,
    relations: concept.relations,
    ages: concept.ages,
    avoid: concept.avoid,
    safetyAge: concept.safetyAge,
    materials: words.filter(({ kind }) => kind === 'material').map(({ slug }) => slug),
    image: toArtworkPath(concept.icon, choosePaletteName(concept.slug, words)),
    en: toProductText(concept, words, 'English'),
    it: toProductText(concept, words, 'Italian'),
  }));
}

/** Returns the id of a product: `DEMO`, its concept, and the slugs of the words that its title mentions. */
function toProductId(concept: string, words: VariantWord[]): string {
  const namedWords = words.filter(({ phrase }) => phrase !== null).map(({ slug }) => slug);
  return ['DEMO', concept, ...namedWords].join('-');
}

/**
 * Returns the path of the API endpoint that draws the artwork, e.g. `/api/gift-finder/artwork/coffee-maker/sage.svg`.
 */
function toArtworkPath(icon: string, palette: string): string {
  return `/api/gift-finder/artwork/${icon}/${palette}.svg`;
}

/** Returns all combinations of one word of each axis (the Cartesian product). */
function combineVariantWords(axes: Concept['variantAxes']): VariantWord[][] {
  return axes.reduce<VariantWord[][]>(
    (found, axis) => found.flatMap((words) => axis.map((word) => [...words, word])),
    [[]],
  );
}

/**
 * Returns the price of a variant, in euros, within the range of its concept. Words later on an axis cost more; colours,
 * themes and scents have no effect.
 */
function computeVariantPriceEur(
  { slug, price: { min, max }, variantAxes }: Concept,
  words: VariantWord[],
): number {
  const shares = variantAxes.flatMap((axis, index) => {
    const [word] = words.slice(index, index + 1);
    const isPriced = axis.length > 1 && word !== undefined && !hasNoEffectOnPrice(word);
    return isPriced ? [axis.indexOf(word) / (axis.length - 1)] : [];
  });
  const share =
    shares.length === 0
      ? 0.25 + 0.5 * hashToFraction(slug)
      : shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return Math.min(max, Math.floor(min + share * (max - min)) + 0.9);
}

const hasNoEffectOnPrice = ({ kind }: VariantWord) =>
  kind === 'colour' || kind === 'theme' || kind === 'scent';

function toProductText(
  { text, interests, ages, safetyAge }: Concept,
  words: VariantWord[],
  language: OutputLanguage,
): ProductText {
  const { title, description, features } = text[language];
  const phrases = words.flatMap(({ phrase }) => phrase?.[language] ?? []);
  const variant = joinVariantPhrases(phrases, language);
  const isForMinors = ages.includes('child') || ages.includes('teenager');
  return {
    title:
      variant === null
        ? title
        : `${title}${PHRASE_WITHOUT_COMMA.test(variant) ? '' : ','} ${variant}`,
    description,
    features: [
      ...phrases.map(capitalise),
      ...features,
      ...(safetyAge === null || !isForMinors ? [] : [MINIMUM_AGE_FEATURE[language](safetyAge)]),
      INTERESTS_FEATURE[language](
        interests.map((interest) => getInterestLabel(interest, language)),
      ),
    ],
    variant,
  };
}

/** Matches English and Italian phrases that follow a noun without a comma, such as `with a lid`. */
const PHRASE_WITHOUT_COMMA =
  /^(in|with|without|for|at|on|of|as|to|by|ground|con|senza|da|di|per|a|ad|al|alla|nei|nel|color|su|d')\b/;

/**
 * Joins the phrases with commas; null without phrases. A second English "in" is dropped: `in bamboo, sage` instead of
 * `in bamboo, in sage`.
 */
function joinVariantPhrases(phrases: string[], language: OutputLanguage): string | null {
  const [first, ...others] = phrases;
  if (first === undefined) return null;
  const repeatsIn = language === 'English' && first.startsWith('in ');
  const shortened = others.map((phrase) => phrase.replace(/^in (?!a |the )/, ''));
  return [first, ...(repeatsIn ? shortened : others)].join(', ');
}

const capitalise = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const MINIMUM_AGE_FEATURE: Record<OutputLanguage, (years: number) => string> = {
  English: (years) => `From ${years} years`,
  Italian: (years) => (years === 1 ? 'Da 1 anno' : `Da ${years} anni`),
};

const INTERESTS_FEATURE: Record<OutputLanguage, (interests: string[]) => string> = {
  English: (interests) => `For those who like ${interests.join(', ')}`,
  Italian: (interests) => `Per chi ama: ${interests.join(', ')}`,
};
