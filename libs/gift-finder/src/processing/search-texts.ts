import type { OutputLanguage } from '@giftspire/contracts';
import type { NearestPrice } from '../search/nearest-price';
import { formatMoney } from '../search/wording/recommendation-wording';

export const SEARCH_COMPLETED_ICON = '🎁';
export const SEARCH_FAILED_ICON = '⚠️';

/** Titles and messages of the notifications about completed and failed searches, in one language. */
interface SearchTexts {
  completedTitle: string;
  /**
   * Returns the message of a completed search.
   *
   * @param matches - number of recommendations
   * @param nearest - for 0 matches: the price of the nearest gift outside the budget; null when no budget would help,
   *   undefined when it is not known
   */
  formatCompletedMessage(matches: number, nearest?: NearestPrice | null): string;
  failedTitle: string;
  timedOutMessage: string;
  catalogueFailedMessage: string;
  failedMessage: string;
}

const ENGLISH_TEXTS: SearchTexts = {
  completedTitle: 'Gift Search Completed!',
  formatCompletedMessage: (matches, nearest) => {
    if (matches === 0) return `We found no gift that fits. ${formatEnglishBudgetAdvice(nearest)}`;
    if (matches === 1) return 'We found 1 perfect gift match for you';
    return `We found ${matches} perfect gift matches for you`;
  },
  failedTitle: 'Gift search failed',
  catalogueFailedMessage: 'The catalogue could not be reached. Please try again later.',
  timedOutMessage: 'The search took too long. Please try again.',
  failedMessage: 'The search could not be completed. Please try again.',
};

const ITALIAN_TEXTS: SearchTexts = {
  completedTitle: 'Ricerca del regalo completata!',
  formatCompletedMessage: (matches, nearest) => {
    if (matches === 0) return `Nessun regalo corrisponde. ${formatItalianBudgetAdvice(nearest)}`;
    if (matches === 1) return 'Abbiamo trovato 1 regalo perfetto per te';
    return `Abbiamo trovato ${matches} regali perfetti per te`;
  },
  failedTitle: 'Ricerca del regalo non riuscita',
  catalogueFailedMessage: 'Il catalogo non è raggiungibile. Riprova più tardi.',
  timedOutMessage: 'La ricerca ha richiesto troppo tempo. Riprova.',
  failedMessage: 'Non è stato possibile completare la ricerca. Riprova.',
};

function formatEnglishBudgetAdvice(nearest?: NearestPrice | null): string {
  if (nearest === undefined) return 'Try a wider budget.';
  if (nearest === null) return 'Another budget would not help: try another age or person.';
  const { price, currency, isAbove } = nearest;
  return `The nearest one costs ${formatMoney(price, currency, 'en-IE')}: try a ${isAbove ? 'higher' : 'lower'} budget.`;
}

function formatItalianBudgetAdvice(nearest?: NearestPrice | null): string {
  if (nearest === undefined) return 'Prova con un budget più ampio.';
  if (nearest === null)
    return "Un altro budget non aiuterebbe: prova con un'altra età o un'altra persona.";
  const { price, currency, isAbove } = nearest;
  return `Il più vicino costa ${formatMoney(price, currency, 'it-IT')}: prova con un budget più ${isAbove ? 'alto' : 'basso'}.`;
}

/** Returns the texts in a language, English by default. */
export function selectSearchTexts(language: OutputLanguage = 'English'): SearchTexts {
  return language === 'Italian' ? ITALIAN_TEXTS : ENGLISH_TEXTS;
}
