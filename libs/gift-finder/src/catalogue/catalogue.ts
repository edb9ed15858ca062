import type { CatalogueProduct } from './catalogue-row';
import { ART } from './products/art';
import { BABY } from './products/baby';
import { BEAUTY } from './products/beauty';
import { BOOKS } from './products/books';
import { FASHION } from './products/fashion';
import { GAMES } from './products/games';
import { GARDEN } from './products/garden';
import { HOME } from './products/home';
import { KITCHEN } from './products/kitchen';
import { MUSIC } from './products/music';
import { PETS } from './products/pets';
import { SPORTS } from './products/sports';
import { TECH } from './products/tech';
import { TRAVEL } from './products/travel';

/** The built-in catalogue: invented products of invented brands, free for any use (LICENSE beside this file). */
export const CATALOGUE: readonly CatalogueProduct[] = [
  ...TECH,
  ...FASHION,
  ...HOME,
  ...SPORTS,
  ...BOOKS,
  ...BEAUTY,
  ...KITCHEN,
  ...GARDEN,
  ...GAMES,
  ...MUSIC,
  ...TRAVEL,
  ...PETS,
  ...ART,
  ...BABY,
];
