import type { AgeGroup, Occasion, Relation } from '@giftspire/contracts';
import type { Interest } from './interests';

/** What a category is called, for those who search by its name. */
export const CATEGORY_WORDS = {
  tech: { English: 'technology', Italian: 'tecnologia' },
  fashion: { English: 'fashion and accessories', Italian: 'moda e accessori' },
  home: { English: 'home', Italian: 'casa' },
  sports: { English: 'sports and fitness', Italian: 'sport e fitness' },
  books: { English: 'books and stationery', Italian: 'libri e cartoleria' },
  beauty: { English: 'beauty and care', Italian: 'bellezza e cura' },
  kitchen: { English: 'kitchen, food and drink', Italian: 'cucina, cibo e bevande' },
  garden: { English: 'garden and plants', Italian: 'giardino e piante' },
  games: { English: 'games', Italian: 'giochi' },
  music: { English: 'music', Italian: 'musica' },
  travel: { English: 'travel', Italian: 'viaggi' },
  pets: { English: 'pets, dogs and cats', Italian: 'animali, cani e gatti' },
  art: { English: 'art and photography', Italian: 'arte e fotografia' },
  baby: { English: 'babies and parents', Italian: 'neonati e genitori' },
} as const;

/** Also the name of the drawing: `catalogue/{category}.svg`. */
export type Category = keyof typeof CATEGORY_WORDS;

interface CatalogueText {
  title: string;
  /** One sentence. */
  description: string;
  features: readonly string[];
}

/** A product as written in the catalogue files. */
export interface CatalogueProduct {
  /** `DEMO-0001`; numbers are never used again. */
  id: string;
  brand: string;
  category: Category;
  priceEur: number;
  interests: readonly Interest[];
  occasions: readonly Occasion[];
  relations: readonly Relation[];
  ages: readonly AgeGroup[];
  en: CatalogueText;
  it: CatalogueText;
}

/** Title, one-sentence description, features. */
type TextTuple = readonly [title: string, description: string, features: readonly string[]];

interface RowTags {
  interests: readonly Interest[];
  occasions: readonly Occasion[];
  relations: readonly Relation[];
  ages: readonly AgeGroup[];
  en: TextTuple;
  it: TextTuple;
}

type Row = (number: number, brand: string, priceEur: number, tags: RowTags) => CatalogueProduct;

/** Writes the rows of one category; keeps the files of the catalogue free of repetition. */
export function category(
  name: Category,
  rows: (row: Row) => CatalogueProduct[],
): readonly CatalogueProduct[] {
  return rows((number, brand, priceEur, tags) => ({
    id: `DEMO-${String(number).padStart(4, '0')}`,
    brand,
    category: name,
    priceEur,
    interests: tags.interests,
    occasions: unique(tags.occasions),
    relations: unique(tags.relations),
    ages: tags.ages,
    en: text(tags.en),
    it: text(tags.it),
  }));
}

function text([title, description, features]: TextTuple): CatalogueText {
  return { title, description, features };
}

/** Groups overlap: `[...ROMANCE, 'anniversary']`. */
function unique<T>(tags: readonly T[]): T[] {
  return [...new Set(tags)];
}
