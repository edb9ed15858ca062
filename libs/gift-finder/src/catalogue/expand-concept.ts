import type { AgeGroup, Occasion, OutputLanguage, Relation } from '@giftspire/contracts';
import { paletteOf } from './artwork/palette';
import { artworkPath } from './artwork/artwork-path';
import { BRANDS } from './brands';
import type { Category } from './category';
import type { Concept } from './concept';
import { type Interest, interestLabel } from './interests';
import { seededShare } from './seeded-share';
import type { VariantWord } from './variant-words';

export interface ProductText {
  title: string;
  /** One sentence. */
  description: string;
  features: readonly string[];
  /** As it stands in the title; null for the plain product of a concept. */
  variant: string | null;
}

/** A product of the built-in catalogue. */
export interface CatalogueProduct {
  /** `DEMO-{concept}-{variant}`: stays when others come and go. */
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
  /** Slugs such as `walnut`. */
  materials: readonly string[];
  /** Path on the API's origin. */
  image: string;
  en: ProductText;
  it: ProductText;
}

/** Every combination of the concept's axes, always the same ones at the same prices. */
export function expandConcept(concept: Concept): CatalogueProduct[] {
  const brands = BRANDS[concept.category];
  const brand = brands[Math.floor(seededShare(concept.slug) * brands.length)] as string;
  return combinations(concept.axes).map((words) => ({
    id: productId(concept.slug, words),
    concept: concept.slug,
    brand,
    category: concept.category,
    priceEur: price(concept, words),
    interests: concept.interests,
    occasions: concept.occasions,
    relations: concept.relations,
    ages: concept.ages,
    avoid: concept.avoid,
    safetyAge: concept.safetyAge,
    materials: words.filter(({ kind }) => kind === 'material').map(({ slug }) => slug),
    image: artworkPath(concept.icon, paletteOf(concept.slug, words)),
    en: productText(concept, words, 'English'),
    it: productText(concept, words, 'Italian'),
  }));
}

function productId(concept: string, words: VariantWord[]): string {
  const spoken = words.filter(({ phrase }) => phrase !== null).map(({ slug }) => slug);
  return ['DEMO', concept, ...spoken].join('-');
}

function combinations(axes: Concept['axes']): VariantWord[][] {
  return axes.reduce<VariantWord[][]>(
    (found, axis) => found.flatMap((words) => axis.map((word) => [...words, word])),
    [[]],
  );
}

/** A colour costs nothing; what does is written in the order of its price. */
function price({ slug, price: { min, max }, axes }: Concept, words: VariantWord[]): number {
  const shares = axes.flatMap((axis, index) => {
    const [word] = words.slice(index, index + 1);
    const isPriced = axis.length > 1 && word !== undefined && !isFree(word);
    return isPriced ? [axis.indexOf(word) / (axis.length - 1)] : [];
  });
  const share =
    shares.length === 0
      ? 0.25 + 0.5 * seededShare(slug)
      : shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return Math.min(max, Math.floor(min + share * (max - min)) + 0.9);
}

const isFree = ({ kind }: VariantWord) => kind === 'colour' || kind === 'theme' || kind === 'scent';

function productText(
  { text, interests, ages, safetyAge }: Concept,
  words: VariantWord[],
  language: OutputLanguage,
): ProductText {
  const { title, description, features } = text[language];
  const phrases = words.flatMap(({ phrase }) => phrase?.[language] ?? []);
  const variant = variantOf(phrases, language);
  const isForMinors = ages.includes('child') || ages.includes('teenager');
  return {
    title: variant === null ? title : `${title}${LEADS_ON.test(variant) ? '' : ','} ${variant}`,
    description,
    features: [
      ...phrases.map(capitalised),
      ...features,
      ...(safetyAge === null || !isForMinors ? [] : [FROM_AGE[language](safetyAge)]),
      FOR_THOSE[language](interests.map((interest) => interestLabel(interest, language))),
    ],
    variant,
  };
}

/** Phrases that follow a noun without a comma, in either language. */
const LEADS_ON =
  /^(in|with|without|for|at|on|of|as|to|by|ground|con|senza|da|di|per|a|ad|al|alla|nei|nel|color|su|d')\b/;

/** Two English phrases with "in" would stumble: `in bamboo, sage`. */
function variantOf(phrases: string[], language: OutputLanguage): string | null {
  const [first, ...others] = phrases;
  if (first === undefined) return null;
  const stumbles = language === 'English' && first.startsWith('in ');
  const shortened = others.map((phrase) => phrase.replace(/^in (?!a |the )/, ''));
  return [first, ...(stumbles ? shortened : others)].join(', ');
}

const capitalised = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const FROM_AGE: Record<OutputLanguage, (years: number) => string> = {
  English: (years) => `From ${years} years`,
  Italian: (years) => (years === 1 ? 'Da 1 anno' : `Da ${years} anni`),
};

const FOR_THOSE: Record<OutputLanguage, (interests: string[]) => string> = {
  English: (interests) => `For those who like ${interests.join(', ')}`,
  Italian: (interests) => `Per chi ama: ${interests.join(', ')}`,
};
