import type { AgeGroup } from '@giftspire/contracts';
import { AGE_GROUP_ALIASES } from '../audience-aliases';
import { type Category, CATEGORY_LABELS } from '../category';
import { type Caution, CAUTIONS_BY_NAME } from '../caution';
import { type Interest, findInterestByName } from '../interests';

/** Category of products that have an interest but no known category; `home` for all interests not listed. */
const CATEGORY_BY_INTEREST: Partial<Record<Interest, Category>> = {
  technology: 'tech',
  gadgets: 'tech',
  fashion: 'fashion',
  beauty: 'beauty',
  'self-care': 'beauty',
  sports: 'sports',
  fitness: 'sports',
  running: 'sports',
  cycling: 'sports',
  yoga: 'sports',
  gaming: 'games',
  games: 'games',
  'board-games': 'games',
  books: 'books',
  writing: 'books',
  music: 'music',
  cooking: 'kitchen',
  food: 'kitchen',
  wine: 'kitchen',
  coffee: 'kitchen',
  tea: 'kitchen',
  travel: 'travel',
  camping: 'travel',
  outdoor: 'travel',
  art: 'art',
  crafts: 'art',
  photography: 'art',
  pets: 'pets',
  gardening: 'garden',
  nature: 'garden',
  baby: 'baby',
};

const ALCOHOL_PATTERN =
  /\b(wine|beer|whisk(e)?y|vodka|gin|rum|liqueur|prosecco|champagne|vino|birra|liquore|grappa|amaro)\b/i;

/** Returns the interests that are named in texts of a shop, in English or Italian, as single words or pairs of words. */
export function findInterests(texts: readonly string[]): Interest[] {
  const named = texts.flatMap((text) => {
    const words = text.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    return [text, ...pairs, ...words].flatMap((phrase) => findInterestByName(phrase) ?? []);
  });
  return [...new Set(named)];
}

/**
 * Returns the category of an imported product: the given one if it is known, else that of its first interest with one,
 * else `home`.
 */
export function guessCategory(text: string, interests: readonly Interest[]): Category {
  if (Object.hasOwn(CATEGORY_LABELS, text)) return text as Category;
  return (
    interests.map((interest) => CATEGORY_BY_INTEREST[interest]).find((one) => one !== undefined) ??
    'home'
  );
}

/** Returns the caution for alcohol when a text names an alcoholic drink, else no caution. */
export function guessCaution(texts: readonly string[]): Caution {
  const isAlcoholic = texts.some((text) => ALCOHOL_PATTERN.test(text));
  return (isAlcoholic ? CAUTIONS_BY_NAME['alcohol'] : undefined) ?? { avoid: [], safetyAge: null };
}

/**
 * Returns the age groups for the `age_group` of a Google feed. Without one, a product is assumed not to be for children.
 */
export function guessAgeGroups(googleAgeGroup: string): readonly AgeGroup[] {
  const isForChildren = ['newborn', 'infant', 'toddler', 'kids', 'child'].includes(googleAgeGroup);
  return (isForChildren ? (['child'] as const) : AGE_GROUP_ALIASES['teens']) ?? [];
}
