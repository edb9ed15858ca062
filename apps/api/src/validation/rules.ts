import { z } from 'zod';

/** PHP's `is_numeric`, after trimming. */
const NUMERIC = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BOOLEANS = new Map<unknown, boolean>([
  ['1', true],
  [1, true],
  ['0', false],
  [0, false],
]);
const ACCEPTED: readonly unknown[] = [true, 1, '1', 'yes', 'on', 'true'];

const UNSTORABLE = /\0|\p{Surrogate}/u;
const UNPRINTABLE = /\p{Cc}|\p{Surrogate}/u;

/** Text that PostgreSQL can store: no U+0000, no half of a surrogate pair. */
export const text = () =>
  z.string().refine((value) => !UNSTORABLE.test(value), 'format is invalid');

/** The same in one line: no tabs, line breaks and other control characters. */
export const line = () =>
  z.string().refine((value) => !UNPRINTABLE.test(value), 'format is invalid');

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
export const boolean = () => z.preprocess((value) => BOOLEANS.get(value) ?? value, z.boolean());

/** Laravel's `accepted`: a consent that must be given. */
export const accepted = () =>
  z
    .unknown()
    .refine((value) => ACCEPTED.includes(value), 'must be accepted')
    .meta({ enum: [...ACCEPTED] });

function toNumber(value: unknown): unknown {
  return typeof value === 'string' && NUMERIC.test(value) ? Number(value) : value;
}
