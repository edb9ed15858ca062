import type { OutputLanguage } from '@giftspire/contracts';

/** Names of an interest: its label in each language, and synonyms. */
interface InterestNames {
  English: string;
  Italian: string;
  /** Other names that users type, in both languages; lower case. */
  synonyms?: readonly string[];
}

const defineNames = (English: string, Italian: string, ...synonyms: string[]): InterestNames => ({
  English,
  Italian,
  synonyms,
});

/** Interests that products are tagged with: those that the search form suggests, and more specific ones. */
const INTERESTS = {
  technology: defineNames('technology', 'tecnologia', 'tech', 'electronics', 'elettronica'),
  gadgets: defineNames('gadgets', 'gadget'),
  fashion: defineNames('fashion', 'moda', 'style', 'stile', 'clothes', 'abbigliamento'),
  beauty: defineNames('beauty', 'bellezza', 'cosmetics', 'cosmetici', 'make-up', 'trucco'),
  sports: defineNames('sports', 'sport'),
  fitness: defineNames('fitness', 'fitness', 'gym', 'palestra'),
  gaming: defineNames('gaming', 'videogiochi', 'video games', 'videogames'),
  books: defineNames('books', 'libri', 'reading', 'lettura', 'leggere'),
  music: defineNames('music', 'musica'),
  cooking: defineNames('cooking', 'cucina', 'cucinare', 'kitchen'),
  travel: defineNames('travel', 'viaggi', 'travelling', 'traveling', 'viaggiare'),
  art: defineNames('art', 'arte'),
  photography: defineNames('photography', 'fotografia', 'photos', 'fotografare'),
  outdoor: defineNames(
    'the outdoors',
    "vita all'aria aperta",
    'outdoors',
    'hiking',
    'escursionismo',
  ),
  pets: defineNames(
    'pets',
    'animali domestici',
    'animals',
    'animali',
    'dogs',
    'cani',
    'cats',
    'gatti',
  ),
  'home-decor': defineNames('home decor', 'arredamento', 'interior design', 'casa'),
  'self-care': defineNames('self-care', 'cura di sé', 'wellness', 'benessere', 'relax'),
  'eco-friendly': defineNames(
    'sustainability',
    'sostenibilità',
    'sustainable',
    'sostenibile',
    'eco',
  ),
  food: defineNames('good food', 'buona cucina', 'cibo', 'foodie', 'gastronomia'),
  wine: defineNames('wine', 'vino', 'wines', 'vini'),
  coffee: defineNames('coffee', 'caffè', 'caffe'),
  tea: defineNames('tea', 'tè'),
  gardening: defineNames('gardening', 'giardinaggio', 'garden', 'giardino', 'plants', 'piante'),
  games: defineNames('games', 'giochi'),
  'board-games': defineNames('board games', 'giochi da tavolo'),
  crafts: defineNames('crafts', 'lavori creativi', 'craft', 'diy', 'fai da te', 'handmade'),
  writing: defineNames('writing', 'scrittura', 'scrivere'),
  science: defineNames('science', 'scienza'),
  nature: defineNames('nature', 'natura'),
  cycling: defineNames('cycling', 'ciclismo', 'bicycle', 'bici'),
  running: defineNames('running', 'corsa'),
  yoga: defineNames('yoga', 'yoga'),
  camping: defineNames('camping', 'campeggio'),
  film: defineNames('films', 'cinema', 'movies', 'film'),
  baby: defineNames('babies', 'neonati', 'baby', 'bebè', 'bambini'),
} satisfies Record<string, InterestNames>;

/** Slug of a known interest, e.g. `home-decor`. */
export type Interest = keyof typeof INTERESTS;

export const INTEREST_SLUGS = Object.keys(INTERESTS) as Interest[];

/** Returns the name of an interest in a language, as used within a sentence. */
export function getInterestLabel(interest: Interest, language: OutputLanguage): string {
  return INTERESTS[interest][language];
}

/** Returns all names of an interest in both languages: the labels first, then the synonyms. */
export function listInterestNames(interest: Interest): string[] {
  const { English, Italian, synonyms: also = [] } = INTERESTS[interest];
  return [English, Italian, ...also];
}

const INTERESTS_BY_NAME = new Map<string, Interest>(
  INTEREST_SLUGS.flatMap((slug) =>
    [slug, ...listInterestNames(slug)].map((name) => [normaliseName(name), slug] as const),
  ),
);

/**
 * Returns the slug of the interest with this slug, label or synonym in either language; undefined for an unknown name.
 */
export function findInterestByName(text: string): Interest | undefined {
  return INTERESTS_BY_NAME.get(normaliseName(text));
}

function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
}
