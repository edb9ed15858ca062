import type { OutputLanguage } from '@giftspire/contracts';

export const SEARCH_COMPLETED_ICON = '🎁';
export const SEARCH_FAILED_ICON = '⚠️';

/** What the user reads about a search, in the language the result was asked for. */
interface SearchTexts {
  completedTitle: string;
  /** @param matches - number of recommendations; none is an honest answer, too */
  completedMessage(matches: number): string;
  failedTitle: string;
  timedOut: string;
  catalogueFailed: string;
  failed: string;
}

const ENGLISH: SearchTexts = {
  completedTitle: 'Gift Search Completed!',
  completedMessage: (matches) => {
    if (matches === 0) return 'We found no gift that fits. Try a wider budget.';
    if (matches === 1) return 'We found 1 perfect gift match for you';
    return `We found ${matches} perfect gift matches for you`;
  },
  failedTitle: 'Gift search failed',
  catalogueFailed: 'The catalogue could not be reached. Please try again later.',
  timedOut: 'The search took too long. Please try again.',
  failed: 'The search could not be completed. Please try again.',
};

const ITALIAN: SearchTexts = {
  completedTitle: 'Ricerca del regalo completata!',
  completedMessage: (matches) => {
    if (matches === 0) return 'Nessun regalo corrisponde: prova con un budget più ampio.';
    if (matches === 1) return 'Abbiamo trovato 1 regalo perfetto per te';
    return `Abbiamo trovato ${matches} regali perfetti per te`;
  },
  failedTitle: 'Ricerca del regalo non riuscita',
  catalogueFailed: 'Il catalogo non è raggiungibile. Riprova più tardi.',
  timedOut: 'La ricerca ha richiesto troppo tempo. Riprova.',
  failed: 'Non è stato possibile completare la ricerca. Riprova.',
};

export function searchTexts(language: OutputLanguage = 'English'): SearchTexts {
  return language === 'Italian' ? ITALIAN : ENGLISH;
}
