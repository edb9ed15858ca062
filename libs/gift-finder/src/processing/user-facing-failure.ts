import type { OutputLanguage } from '@giftspire/contracts';
import { JobTimeoutError } from '@giftspire/queue';
import { selectSearchTexts } from './search-texts';

/** Error code and message for the user that are stored on a failed pending order. */
export interface UserFacingFailure {
  /** At most 64 characters. */
  code: string;
  /** Error message for the user, without technical details. */
  details: string;
}

/** Pattern of the error codes of catalogue providers, e.g. `CATALOGUE_UNAVAILABLE`, which are stored unchanged. */
const CATALOGUE_ERROR_CODE = /^CATALOGUE_[A-Z_]{1,54}$/;

/**
 * Converts the error of a search to a code and a message for the user. Only the codes of timeouts and catalogue errors
 * are specific; all others are `SEARCH_FAILED`.
 *
 * @param language - language of the message; English by default
 */
export function toUserFacingFailure(error: Error, language?: OutputLanguage): UserFacingFailure {
  const texts = selectSearchTexts(language);
  if (error instanceof JobTimeoutError)
    return { code: 'SEARCH_TIMEOUT', details: texts.timedOutMessage };
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && CATALOGUE_ERROR_CODE.test(code))
    return { code, details: texts.catalogueFailedMessage };
  return { code: 'SEARCH_FAILED', details: texts.failedMessage };
}
