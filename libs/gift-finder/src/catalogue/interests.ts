import type { OutputLanguage } from '@giftspire/contracts';

interface InterestWords {
  English: string;
  Italian: string;
  /** What people type when they mean it, in either language; lower case. */
  also?: readonly string[];
}

const words = (English: string, Italian: string, ...also: string[]): InterestWords => ({
  English,
  Italian,
  also,
});

/** The interests products are tagged with: those the stepper offers, and finer ones. */
const INTERESTS = {
  technology: words('technology', 'tecnologia', 'tech', 'electronics', 'elettronica'),
  gadgets: words('gadgets', 'gadget'),
  fashion: words('fashion', 'moda', 'style', 'stile', 'clothes', 'abbigliamento'),
  beauty: words('beauty', 'bellezza', 'cosmetics', 'cosmetici', 'make-up', 'trucco'),
  sports: words('sports', 'sport'),
  fitness: words('fitness', 'fitness', 'gym', 'palestra'),
  gaming: words('gaming', 'videogiochi', 'video games', 'videogames'),
  books: words('books', 'libri', 'reading', 'lettura', 'leggere'),
  music: words('music', 'musica'),
  cooking: words('cooking', 'cucina', 'cucinare', 'kitchen'),
  travel: words('travel', 'viaggi', 'travelling', 'traveling', 'viaggiare'),
  art: words('art', 'arte'),
  photography: words('photography', 'fotografia', 'photos', 'fotografare'),
  outdoor: words('the outdoors', "vita all'aria aperta", 'outdoors', 'hiking', 'escursionismo'),
  pets: words('pets', 'animali domestici', 'animals', 'animali', 'dogs', 'cani', 'cats', 'gatti'),
  'home-decor': words('home decor', 'arredamento', 'interior design', 'casa'),
  'self-care': words('self-care', 'cura di sé', 'wellness', 'benessere', 'relax'),
  'eco-friendly': words('sustainability', 'sostenibilità', 'sustainable', 'sostenibile', 'eco'),
  food: words('good food', 'buona cucina', 'cibo', 'foodie', 'gastronomia'),
  wine: words('wine', 'vino', 'wines', 'vini'),
  coffee: words('coffee', 'caffè', 'caffe'),
  tea: words('tea', 'tè'),
  gardening: words('gardening', 'giardinaggio', 'garden', 'giardino', 'plants', 'piante'),
  games: words('games', 'giochi'),
  'board-games': words('board games', 'giochi da tavolo'),
  crafts: words('crafts', 'lavori creativi', 'craft', 'diy', 'fai da te', 'handmade'),
  writing: words('writing', 'scrittura', 'scrivere'),
  science: words('science', 'scienza'),
  nature: words('nature', 'natura'),
  cycling: words('cycling', 'ciclismo', 'bicycle', 'bici'),
  running: words('running', 'corsa'),
  yoga: words('yoga', 'yoga'),
  camping: words('camping', 'campeggio'),
  film: words('films', 'cinema', 'movies', 'film'),
  baby: words('babies', 'neonati', 'baby', 'bebè', 'bambini'),
} satisfies Record<string, InterestWords>;

export type Interest = keyof typeof INTERESTS;

export const INTEREST_SLUGS = Object.keys(INTERESTS) as Interest[];

/** How an interest is called in a sentence. */
export function interestLabel(interest: Interest, language: OutputLanguage): string {
  return INTERESTS[interest][language];
}

/** What people call it, both languages, the labels first. */
export function interestNames(interest: Interest): string[] {
  const { English, Italian, also = [] } = INTERESTS[interest];
  return [English, Italian, ...also];
}

const BY_NAME = new Map<string, Interest>(
  INTEREST_SLUGS.flatMap((slug) =>
    [slug, ...interestNames(slug)].map((name) => [nameKey(name), slug] as const),
  ),
);

/** The interest someone means by a slug, a label or an everyday word of either language, if we know it. */
export function interestCalled(text: string): Interest | undefined {
  return BY_NAME.get(nameKey(text));
}

function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
}
