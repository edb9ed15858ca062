import { UNSTORABLE_CHARACTER_PATTERN } from '@giftspire/contracts';
import { z } from 'zod';

/** Matches a string that PHP's `is_numeric()` accepts, without surrounding white space. */
const NUMERIC_PATTERN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** Values besides `true` and `false` that Laravel's `boolean` rule accepts. */
const BOOLEAN_SPELLINGS = new Map<unknown, boolean>([
  ['1', true],
  [1, true],
  ['0', false],
  [0, false],
]);
/** Values that Laravel's `accepted` rule accepts. */
const ACCEPTED_VALUES: readonly unknown[] = [true, 1, '1', 'yes', 'on', 'true'];

/** Matches a text with a control character or an unpaired surrogate. */
const UNPRINTABLE_CHARACTER_PATTERN = /\p{Cc}|\p{Surrogate}/u;

/** Returns a schema of text that PostgreSQL can store: it rejects null characters and unpaired surrogates. */
export const createStorableTextSchema = () =>
  z.string().refine((value) => !UNSTORABLE_CHARACTER_PATTERN.test(value), 'format is invalid');

/** Returns a schema of text that rejects tabs, line breaks, other control characters and unpaired surrogates. */
export const createSingleLineTextSchema = () =>
  z.string().refine((value) => !UNPRINTABLE_CHARACTER_PATTERN.test(value), 'format is invalid');

/** Returns a schema like Laravel's `numeric`: accepts a number within `range`, or a string of one, and parses it. */
export const createNumericSchema = (range: z.ZodNumber) =>
  z.preprocess(parseIfNumericString, range);

/** Returns a schema like Laravel's `integer`: accepts a whole number within `range`, or a string of one, and parses it. */
export const createIntegerSchema = (range: z.ZodNumber) =>
  z
    .preprocess(
      parseIfNumericString,
      z.custom<number>((value) => Number.isInteger(value), 'must be an integer').pipe(range),
    )
    .meta({ type: 'integer' });

/** Returns a schema like Laravel's `boolean`: true, false, 0, 1, `"0"` or `"1"`, parsed to a boolean. */
export const createBooleanSchema = () =>
  z.preprocess((value) => BOOLEAN_SPELLINGS.get(value) ?? value, z.boolean());

/** Returns a schema like Laravel's `accepted`: accepts only values for yes, as consent, e.g. to the terms. */
export const createAcceptedSchema = () =>
  z
    .unknown()
    .refine((value) => ACCEPTED_VALUES.includes(value), 'must be accepted')
    .meta({ enum: [...ACCEPTED_VALUES] });

/** Returns the number for a numeric string and any other value unchanged. */
function parseIfNumericString(value: unknown): unknown {
  return typeof value === 'string' && NUMERIC_PATTERN.test(value) ? Number(value) : value;
}
