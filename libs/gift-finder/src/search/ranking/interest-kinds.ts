import type { Interest } from '../../catalogue/interests';

/** The shelf on which most of what serves an interest stands. */
const CATEGORY_OF: Partial<Record<string, string>> = {
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

export function isOnShelfOf(interest: string, category: string): boolean {
  return CATEGORY_OF[interest] === category;
}

/** How likely somebody likes a thing of this kind of whom nothing is known; 0 is neither likely nor unlikely. */
const APPEAL: Partial<Record<string, number>> = {
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

/** @param interests - of the product, what it is about first */
export function broadAppeal([first]: readonly string[]): number {
  return first === undefined ? 0 : (APPEAL[first] ?? 0);
}

/** Of no use to those who have no small child and no animal. */
const HOUSEHOLDS = ['baby', 'pets'];

/** Whether its things serve only those who have somebody at home they are for. */
export function isForSomeHouseholds(category: string): boolean {
  return HOUSEHOLDS.includes(category);
}
