import { z } from 'zod';

/** PHP's `is_numeric`, after trimming. */
const NUMERIC = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BOOLEAN_SPELLINGS = new Map<unknown, boolean>([
  ['1', true],
  [1, true],
  ['0', false],
  [0, false],
]);
const ACCEPTED_VALUES: readonly unknown[] = [true, 1, '1', 'yes', 'on', 'true'];

const UNSTORABLE_CHARACTER = /\0|\p{Surrogate}/u;
const UNPRINTABLE_CHARACTER = /\p{Cc}|\p{Surrogate}/u;

/** Text that PostgreSQL can store: no U+0000, no half of a surrogate pair. */
export const storableText = () =>
  z.string().refine((value) => !UNSTORABLE_CHARACTER.test(value), 'format is invalid');

/** The same in one line: no tabs, line breaks and other control characters. */
export const singleLineText = () =>
  z.string().refine((value) => !UNPRINTABLE_CHARACTER.test(value), 'format is invalid');

/** Laravel's `numeric`: a number, or a string that spells one. */
export const numeric = (range: z.ZodNumber) => z.preprocess(toNumber, range);

/** Laravel's `integer`: a whole number, or a string that spells one. */
export const integer = (range: z.ZodNumber) =>
  z
    .preprocess(
      toNumber,
      z.custom<number>((value) => Number.isInteger(value), 'must be an integer').pipe(range),
    )
    .meta({ type: 'integer' });

/** Laravel's `boolean`: also 0 and 1, and both as strings. */
export const boolean = () =>
  z.preprocess((value) => BOOLEAN_SPELLINGS.get(value) ?? value, z.boolean());

/** Laravel's `accepted`: a consent that must be given. */
export const accepted = () =>
  z
    .unknown()
    .refine((value) => ACCEPTED_VALUES.includes(value), 'must be accepted')
    .meta({ enum: [...ACCEPTED_VALUES] });

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && NUMERIC.test(value) ? Number(value) : value;
}
