import { concepts } from '../../../libs/gift-finder/src/catalogue/catalogue';
import { DEVELOPMENT_BIRTHDAYS } from './development/birthdays';
import { DEVELOPMENT_CHRISTMAS } from './development/christmas';
import { DEVELOPMENT_OTHER_DAYS } from './development/other-days';
import { HELD_OUT_BIRTHDAYS } from './held-out/birthdays';
import { HELD_OUT_CHRISTMAS } from './held-out/christmas';
import { HELD_OUT_OTHER_DAYS } from './held-out/other-days';
import { type JudgedRequest, parseJudgements } from './parse-judgements';

/*
 * How it was judged: request by request, by hand, from what a buyer reads of a concept – name, one-line description, price
 * band, safety age – without its tags and without any ranking. A judge asks: given by this person, on this day, for this
 * money, to somebody who likes this?
 *
 *   3  just the thing: what was asked for, and it suits person and day
 *   2  a good gift: close to the interest, or right on it but a matter of taste or of what they have
 *   1  would do: beside the interest, or of the day alone
 *   0  all that is not listed
 *
 * Where the interest says nothing ("general", an emoji, noise) person and day alone decide. What was typed includes
 * slugs of the stepper and misspelt words. A concept is graded when some of its products may fall within the budget.
 */
const known = new Set(concepts().map(({ slug }) => slug));
const parsed = (...texts: readonly string[]) =>
  texts.flatMap((text) => parseJudgements(text, known));

/** What the rankings are tuned by. */
export const DEVELOPMENT: readonly JudgedRequest[] = parsed(
  DEVELOPMENT_BIRTHDAYS,
  DEVELOPMENT_CHRISTMAS,
  DEVELOPMENT_OTHER_DAYS,
);

/** What counts. */
export const HELD_OUT: readonly JudgedRequest[] = parsed(
  HELD_OUT_BIRTHDAYS,
  HELD_OUT_CHRISTMAS,
  HELD_OUT_OTHER_DAYS,
);
