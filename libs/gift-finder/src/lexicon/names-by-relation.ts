import type { Relation } from '@giftspire/contracts';

/** English and Italian names of each relation, which suggestions compare with the typed text. */
export const NAMES_BY_RELATION: Record<Relation, readonly string[]> = {
  girlfriend: ['girlfriend', 'fidanzata', 'ragazza', 'partner', 'compagna'],
  boyfriend: ['boyfriend', 'fidanzato', 'ragazzo', 'partner', 'compagno'],
  wife: ['wife', 'moglie', 'partner', 'spouse'],
  husband: ['husband', 'marito', 'partner', 'spouse'],
  mother: ['mother', 'mum', 'mom', 'mamma', 'madre'],
  father: ['father', 'dad', 'papà', 'padre', 'babbo'],
  friend: ['friend', 'amico', 'amica'],
  colleague: ['colleague', 'collega'],
  brother: ['brother', 'fratello'],
  sister: ['sister', 'sorella'],
  daughter: ['daughter', 'figlia'],
  son: ['son', 'figlio'],
  boss: ['boss', 'manager', 'capo', 'direttore', 'direttrice'],
  coworker: ['coworker', 'co-worker', 'collega di lavoro'],
  neighbor: ['neighbor', 'neighbour', 'vicino di casa', 'vicina di casa'],
  teacher: ['teacher', 'insegnante', 'maestra', 'maestro', 'professore', 'professoressa'],
  student: ['student', 'studente', 'studentessa', 'pupil', 'allievo', 'allieva'],
};
