import type { Occasion } from '@giftspire/contracts';

/** English and Italian names of each occasion, which suggestions compare with the typed text. */
export const NAMES_BY_OCCASION: Record<Occasion, readonly string[]> = {
  birthday: ['birthday', 'compleanno'],
  christmas: ['christmas', 'xmas', 'natale'],
  valentine: ['valentine', "valentine's day", 'san valentino'],
  anniversary: ['anniversary', 'anniversario'],
  graduation: ['graduation', 'laurea', 'diploma', 'degree'],
  wedding: ['wedding', 'marriage', 'matrimonio', 'nozze'],
  mothers_day: ["mother's day", 'mothers day', 'festa della mamma'],
  fathers_day: ["father's day", 'fathers day', 'festa del papà'],
  housewarming: ['housewarming', 'new home', 'casa nuova', 'nuova casa', 'trasloco'],
  baby_shower: ['baby shower', 'new baby', 'nascita', 'newborn'],
  retirement: ['retirement', 'pensione', 'pensionamento'],
  promotion: ['promotion', 'promozione', 'new job', 'nuovo lavoro'],
  just_because: ['just because', 'no reason', 'senza motivo', 'pensierino'],
};
