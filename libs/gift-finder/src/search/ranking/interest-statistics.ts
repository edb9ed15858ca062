import type { Interest } from '../../catalogue/interests';

/** Category that contains most products of each interest. */
const MAIN_CATEGORY_BY_INTEREST: Partial<Record<string, string>> = {
  technology: 'tech',
  gadgets: 'tech',
  fashion: 'fashion',
  beauty: 'beauty',
  sports: 'sports',
  fitness: 'sports',
  gaming: 'games',
  books: 'books',
  music: 'music',
  cooking: 'kitchen',
  travel: 'travel',
  art: 'art',
  photography: 'art',
  pets: 'pets',
  'home-decor': 'home',
  'self-care': 'beauty',
  food: 'kitchen',
  wine: 'kitchen',
  coffee: 'kitchen',
  tea: 'kitchen',
  gardening: 'garden',
  games: 'games',
  'board-games': 'games',
  crafts: 'art',
  writing: 'books',
  nature: 'garden',
  cycling: 'sports',
  running: 'sports',
  yoga: 'sports',
  baby: 'baby',
} satisfies Partial<Record<Interest, string>>;

/** Returns whether most products of the interest are in this category. */
export function isMainCategoryOfInterest(interest: string, category: string): boolean {
  return MAIN_CATEGORY_BY_INTEREST[interest] === category;
}

/**
 * Estimated appeal of an interest to a recipient whose interests are unknown: -1 unlikely to be liked, 0 neutral, 1
 * likely.
 */
const GENERAL_APPEAL_BY_INTEREST: Partial<Record<string, number>> = {
  food: 1,
  tea: 0.8,
  coffee: 0.8,
  'home-decor': 0.7,
  'self-care': 0.7,
  books: 0.6,
  'board-games': 0.6,
  travel: 0.5,
  music: 0.4,
  games: 0.3,
  wine: 0.3,
  cooking: 0.3,
  photography: -0.2,
  crafts: -0.2,
  art: -0.2,
  gardening: -0.2,
  fitness: -0.4,
  sports: -0.4,
  gaming: -0.6,
  cycling: -0.6,
  running: -0.6,
  camping: -0.6,
} satisfies Partial<Record<Interest, number>>;

/**
 * Returns the general appeal, -1 to 1, of the first interest in the list, the main one; 0 for an unknown one or an
 * empty list.
 */
export function getAppealOfMainInterest([first]: readonly string[]): number {
  return first === undefined ? 0 : (GENERAL_APPEAL_BY_INTEREST[first] ?? 0);
}

/** Categories whose products are useless without a small child or a pet. */
const HOUSEHOLD_CATEGORIES = ['baby', 'pets'];

/** Returns whether products of the category are useful only in households with a small child or a pet. */
export function isBabyOrPetCategory(category: string): boolean {
  return HOUSEHOLD_CATEGORIES.includes(category);
}
