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

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Text that PostgreSQL can store: no U+0000, no half of a surrogate pair. */
export const text = () =>
  z
    .string()
    .refine((value) => !value.includes('\0') && !LONE_SURROGATE.test(value), 'format is invalid');

/** Laravel's `numeric`: a number, or a string that spells one. */
export const numeric = <Schema extends z.ZodNumber>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === 'string' && NUMERIC.test(value) ? Number(value) : value),
    schema,
  );

/** Laravel's `boolean`: also 0 and 1, and both as strings. */
export const boolean = () => z.preprocess((value) => BOOLEANS.get(value) ?? value, z.boolean());

/** Laravel's `accepted`: a consent that must be given. */
export const accepted = () =>
  z.unknown().refine((value) => ACCEPTED.includes(value), 'must be accepted');
