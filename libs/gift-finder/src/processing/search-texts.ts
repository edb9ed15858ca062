import type { OutputLanguage } from '@giftspire/contracts';
import type { NearestPrice } from '../search/nearest-price';
import { money } from '../search/words/wording';

export const SEARCH_COMPLETED_ICON = '🎁';
export const SEARCH_FAILED_ICON = '⚠️';

/** What the user reads about a search, in the language the result was asked for. */
interface SearchTexts {
  completedTitle: string;
  /**
   * @param matches - number of recommendations; none is an honest answer, too
   * @param nearest - when there are none: what would be found with another budget; null: no budget helps
   */
  completedMessage(matches: number, nearest?: NearestPrice | null): string;
  failedTitle: string;
  timedOut: string;
  catalogueFailed: string;
  failed: string;
}

const ENGLISH: SearchTexts = {
  completedTitle: 'Gift Search Completed!',
  completedMessage: (matches, nearest) => {
    if (matches === 0) return `We found no gift that fits. ${englishAdvice(nearest)}`;
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
  completedMessage: (matches, nearest) => {
    if (matches === 0) return `Nessun regalo corrisponde. ${italianAdvice(nearest)}`;
    if (matches === 1) return 'Abbiamo trovato 1 regalo perfetto per te';
    return `Abbiamo trovato ${matches} regali perfetti per te`;
  },
  failedTitle: 'Ricerca del regalo non riuscita',
  catalogueFailed: 'Il catalogo non è raggiungibile. Riprova più tardi.',
  timedOut: 'La ricerca ha richiesto troppo tempo. Riprova.',
  failed: 'Non è stato possibile completare la ricerca. Riprova.',
};

function englishAdvice(nearest?: NearestPrice | null): string {
  if (nearest === undefined) return 'Try a wider budget.';
  if (nearest === null) return 'Another budget would not help: try another age or person.';
  const { price, currency, isAbove } = nearest;
  return `The nearest one costs ${money(price, currency, 'en-IE')}: try a ${isAbove ? 'higher' : 'lower'} budget.`;
}

function italianAdvice(nearest?: NearestPrice | null): string {
  if (nearest === undefined) return 'Prova con un budget più ampio.';
  if (nearest === null)
    return "Un altro budget non aiuterebbe: prova con un'altra età o un'altra persona.";
  const { price, currency, isAbove } = nearest;
  return `Il più vicino costa ${money(price, currency, 'it-IT')}: prova con un budget più ${isAbove ? 'alto' : 'basso'}.`;
}

export function searchTexts(language: OutputLanguage = 'English'): SearchTexts {
  return language === 'Italian' ? ITALIAN : ENGLISH;
}
