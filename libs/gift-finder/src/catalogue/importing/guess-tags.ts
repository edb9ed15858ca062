import type { AgeGroup } from '@giftspire/contracts';
import { AGE_GROUPS_BY_ALIAS } from '../audience-aliases';
import { type Category, LABELS_BY_CATEGORY } from '../category';
import { type Caution, CAUTIONS_BY_NAME } from '../caution';
import { type Interest, findInterestByName } from '../interests';

/** Category of imported products that have an interest but no known category. */
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

/** Matches English and Italian names of alcoholic drinks as whole words. */
const ALCOHOL_PATTERN =
  /\b(wine|beer|whisk(e)?y|vodka|gin|rum|liqueur|prosecco|champagne|vino|birra|liquore|grappa|amaro)\b/i;

/**
 * Returns the interests that texts of a shop name, in English or Italian: as a whole text, a word or a pair of words.
 */
export function findInterestsNamedIn(texts: readonly string[]): Interest[] {
  const named = texts.flatMap((text) => {
    const words = text.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    return [text, ...pairs, ...words].flatMap((phrase) => findInterestByName(phrase) ?? []);
  });
  return [...new Set(named)];
}

/**
 * Returns the category of an imported product: the given text if it is a known category, else that of its first
 * interest that has one, else `home`.
 */
export function guessCategory(text: string, interests: readonly Interest[]): Category {
  if (Object.hasOwn(LABELS_BY_CATEGORY, text)) return text as Category;
  return (
    interests.map((interest) => CATEGORY_BY_INTEREST[interest]).find((one) => one !== undefined) ??
    'home'
  );
}

/**
 * Returns the caution for alcohol when a text names an alcoholic drink, else an empty caution, which avoids nothing.
 */
export function guessAlcoholCaution(texts: readonly string[]): Caution {
  const isAlcoholic = texts.some((text) => ALCOHOL_PATTERN.test(text));
  return (isAlcoholic ? CAUTIONS_BY_NAME['alcohol'] : undefined) ?? { avoid: [], safetyAge: null };
}

/**
 * Returns the age groups for the `age_group` of a Google feed: `child` for those of children, else all but `child`,
 * also without a value.
 */
export function guessAgeGroups(googleAgeGroup: string): readonly AgeGroup[] {
  const isForChildren = ['newborn', 'infant', 'toddler', 'kids', 'child'].includes(googleAgeGroup);
  return (isForChildren ? (['child'] as const) : AGE_GROUPS_BY_ALIAS['teens']) ?? [];
}
