import { parseBuiltInConcepts } from '../../../libs/gift-finder/src/catalogue/built-in-catalogue';
import { DEVELOPMENT_BIRTHDAYS_TEXT } from './development/birthdays';
import { DEVELOPMENT_CHRISTMAS_TEXT } from './development/christmas';
import { DEVELOPMENT_OTHER_DAYS_TEXT } from './development/other-days';
import { HELD_OUT_BIRTHDAYS_TEXT } from './held-out/birthdays';
import { HELD_OUT_CHRISTMAS_TEXT } from './held-out/christmas';
import { HELD_OUT_OTHER_DAYS_TEXT } from './held-out/other-days';
import { type JudgedRequest, parseJudgements } from './parse-judgements';

/*
 * Method: the requests were judged by hand, one by one, from the texts of each concept that a buyer reads – name, one-line
 * description, price band, safety age – without its tags and without any ranking. Question to the judge: is this a good
 * gift for this relation and occasion, at this budget, for a recipient with these interests?
 *
 *   3  ideal: matches the interest and suits relation and occasion
 *   2  good: close to the interest, or an exact match that depends on taste or on what the recipient has
 *   1  acceptable: only related to the interest, or suits only the occasion
 *   0  every concept that is not listed
 *
 * For an interest without meaning ("general", an emoji, random letters) only relation and occasion count. The interests
 * include slugs of the search form and misspelt words. A concept is graded when its price band overlaps the budget.
 */
const KNOWN_CONCEPTS = new Set(parseBuiltInConcepts().map(({ slug }) => slug));
const parseAll = (...texts: readonly string[]) =>
  texts.flatMap((text) => parseJudgements(text, KNOWN_CONCEPTS));

/** Judged requests with which the ranking is tuned. */
export const DEVELOPMENT_REQUESTS: readonly JudgedRequest[] = parseAll(
  DEVELOPMENT_BIRTHDAYS_TEXT,
  DEVELOPMENT_CHRISTMAS_TEXT,
  DEVELOPMENT_OTHER_DAYS_TEXT,
);

/** Judged requests that are used only for the evaluation, never for tuning. */
export const HELD_OUT_REQUESTS: readonly JudgedRequest[] = parseAll(
  HELD_OUT_BIRTHDAYS_TEXT,
  HELD_OUT_CHRISTMAS_TEXT,
  HELD_OUT_OTHER_DAYS_TEXT,
);
