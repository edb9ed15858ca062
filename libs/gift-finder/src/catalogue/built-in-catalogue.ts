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

const CONCEPT_ROWS_BY_CATEGORY: Record<Category, string> = {
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

/** Parses the gift ideas of the built-in catalogue from `concepts/`. Free for any use: see LICENSE in this folder. */
export function readBuiltInConcepts(): Concept[] {
  return Object.entries(CONCEPT_ROWS_BY_CATEGORY).flatMap(([category, rows]) =>
    parseConcepts(category as Category, rows),
  );
}

/** Builds the products of the built-in catalogue, all of them invented. Not cached, because only seeding needs them. */
export function buildBuiltInCatalogue(): CatalogueProduct[] {
  return readBuiltInConcepts().flatMap(expandConcept);
}
