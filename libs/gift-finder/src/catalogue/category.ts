/** Names of the categories in both languages, for headings and for the full-text search. */
export const LABELS_BY_CATEGORY = {
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

/** Key of a category of the built-in catalogue; imported products are assigned to one of these categories, too. */
export type Category = keyof typeof LABELS_BY_CATEGORY;
