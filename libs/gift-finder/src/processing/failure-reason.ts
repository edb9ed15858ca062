import type { OutputLanguage } from '@giftspire/contracts';
import { JobTimeoutError } from '@giftspire/queue';
import { searchTexts } from './search-texts';

/** What is kept of an error on the pending order. */
export interface FailureReason {
  /** At most 64 characters. */
  code: string;
  /** A sentence for the user, without internals. */
  details: string;
}

/** Errors of catalogue providers say by their code what went wrong, e.g. `CATALOGUE_UNAVAILABLE`. */
const CATALOGUE_CODE = /^CATALOGUE_[A-Z_]{1,54}$/;

/** @param language - of the request */
export function failureReason(error: Error, language?: OutputLanguage): FailureReason {
  const texts = searchTexts(language);
  if (error instanceof JobTimeoutError) return { code: 'SEARCH_TIMEOUT', details: texts.timedOut };
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && CATALOGUE_CODE.test(code))
    return { code, details: texts.catalogueFailed };
  return { code: 'SEARCH_FAILED', details: texts.failed };
}
