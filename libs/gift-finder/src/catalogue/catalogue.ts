import type { Category } from './category';
import type { Concept } from './concept';
import { ART } from './concepts/art';
import { BABY } from './concepts/baby';
import { BEAUTY } from './concepts/beauty';
import { BOOKS } from './concepts/books';
import { FASHION } from './concepts/fashion';
import { GAMES } from './concepts/games';
import { GARDEN } from './concepts/garden';
import { HOME } from './concepts/home';
import { KITCHEN } from './concepts/kitchen';
import { MUSIC } from './concepts/music';
import { PETS } from './concepts/pets';
import { SPORTS } from './concepts/sports';
import { TECH } from './concepts/tech';
import { TRAVEL } from './concepts/travel';
import { type CatalogueProduct, expandConcept } from './expand-concept';
import { parseConcepts } from './parse-concepts';

const ROWS: Record<Category, string> = {
  tech: TECH,
  fashion: FASHION,
  home: HOME,
  sports: SPORTS,
  books: BOOKS,
  beauty: BEAUTY,
  kitchen: KITCHEN,
  garden: GARDEN,
  games: GAMES,
  music: MUSIC,
  travel: TRAVEL,
  pets: PETS,
  art: ART,
  baby: BABY,
};

/** Gift ideas of the built-in catalogue, free for any use (LICENSE beside this file). */
export function concepts(): Concept[] {
  return Object.entries(ROWS).flatMap(([category, rows]) =>
    parseConcepts(category as Category, rows),
  );
}

/** The built-in catalogue: invented products of invented brands. Read anew with each call: only a seed needs it. */
export function catalogue(): CatalogueProduct[] {
  return concepts().flatMap(expandConcept);
}
