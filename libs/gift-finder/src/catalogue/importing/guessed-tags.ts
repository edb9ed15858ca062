import type { AgeGroup } from '@giftspire/contracts';
import { AGE_GROUP_GROUPS } from '../audience';
import { type Category, CATEGORY_WORDS } from '../category';
import { type Caution, CAUTIONS } from '../caution';
import { type Interest, interestCalled } from '../interests';

/** Where an interest is at home; what is not listed is a thing for the house. */
const CATEGORY_OF: Partial<Record<Interest, Category>> = {
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

const ALCOHOL =
  /\b(wine|beer|whisk(e)?y|vodka|gin|rum|liqueur|prosecco|champagne|vino|birra|liquore|grappa|amaro)\b/i;

/** The interests that words of a shop name, in either language; single words and neighbouring pairs are tried. */
export function interestsNamed(texts: readonly string[]): Interest[] {
  const named = texts.flatMap((text) => {
    const words = text.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
    const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    return [text, ...pairs, ...words].flatMap((phrase) => interestCalled(phrase) ?? []);
  });
  return [...new Set(named)];
}

/** @param text - a category of ours or of the shop */
export function categoryNamed(text: string, interests: readonly Interest[]): Category {
  if (Object.hasOwn(CATEGORY_WORDS, text)) return text as Category;
  return (
    interests.map((interest) => CATEGORY_OF[interest]).find((one) => one !== undefined) ?? 'home'
  );
}

/** Drinks are for adults even if the shop does not say so. */
export function cautionFor(texts: readonly string[]): Caution {
  const isDrink = texts.some((text) => ALCOHOL.test(text));
  return (isDrink ? CAUTIONS['alcohol'] : undefined) ?? { avoid: [], safetyAge: null };
}

/** @param named - as Google's feeds have it; without one, a product is not for children */
export function agesFor(named: string): readonly AgeGroup[] {
  const isForChildren = ['newborn', 'infant', 'toddler', 'kids', 'child'].includes(named);
  return (isForChildren ? (['child'] as const) : AGE_GROUP_GROUPS['teens']) ?? [];
}
