import type { Category } from './category';
import type { Concept } from './concept';
import { ART_CONCEPTS_TEXT } from './concepts/art';
import { BABY_CONCEPTS_TEXT } from './concepts/baby';
import { BEAUTY_CONCEPTS_TEXT } from './concepts/beauty';
import { BOOKS_CONCEPTS_TEXT } from './concepts/books';
import { FASHION_CONCEPTS_TEXT } from './concepts/fashion';
import { GAMES_CONCEPTS_TEXT } from './concepts/games';
import { GARDEN_CONCEPTS_TEXT } from './concepts/garden';
import { HOME_CONCEPTS_TEXT } from './concepts/home';
import { KITCHEN_CONCEPTS_TEXT } from './concepts/kitchen';
import { MUSIC_CONCEPTS_TEXT } from './concepts/music';
import { PETS_CONCEPTS_TEXT } from './concepts/pets';
import { SPORTS_CONCEPTS_TEXT } from './concepts/sports';
import { TECH_CONCEPTS_TEXT } from './concepts/tech';
import { TRAVEL_CONCEPTS_TEXT } from './concepts/travel';
import { type BuiltInProduct, expandConceptToProducts } from './expand-concept-to-products';
import { parseConcepts } from './parse-concepts';

const CONCEPTS_TEXT_BY_CATEGORY: Record<Category, string> = {
  tech: TECH_CONCEPTS_TEXT,
  fashion: FASHION_CONCEPTS_TEXT,
  home: HOME_CONCEPTS_TEXT,
  sports: SPORTS_CONCEPTS_TEXT,
  books: BOOKS_CONCEPTS_TEXT,
  beauty: BEAUTY_CONCEPTS_TEXT,
  kitchen: KITCHEN_CONCEPTS_TEXT,
  garden: GARDEN_CONCEPTS_TEXT,
  games: GAMES_CONCEPTS_TEXT,
  music: MUSIC_CONCEPTS_TEXT,
  travel: TRAVEL_CONCEPTS_TEXT,
  pets: PETS_CONCEPTS_TEXT,
  art: ART_CONCEPTS_TEXT,
  baby: BABY_CONCEPTS_TEXT,
};

/** Parses the gift ideas of the built-in catalogue from `concepts/`. Free for any use: see LICENSE in this folder. */
export function parseBuiltInConcepts(): Concept[] {
  return Object.entries(CONCEPTS_TEXT_BY_CATEGORY).flatMap(([category, rows]) =>
    parseConcepts(category as Category, rows),
  );
}

/** Builds the products of the built-in catalogue, all of them invented. Not cached, because only seeding needs them. */
export function buildBuiltInCatalogue(): BuiltInProduct[] {
  return parseBuiltInConcepts().flatMap(expandConceptToProducts);
}
