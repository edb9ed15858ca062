import { z } from 'zod';
import { parseWholeNumber } from './parse-whole-number';

// Each function returns the Zod schema of one environment variable: text in, typed value out. The argument `fallback` is
// the default value; error messages name the expected format.

/** Returns the schema of a TCP port without a default; `example` is shown in the error message. */
const requiredPortSchema = (example: number) =>
  z
    .string()
    .transform((text, context) =>
      parseWholeNumberOrAddIssue(text, 99_999, context, `port number, e.g. ${example}`),
    )
    .refine((value) => value >= 1 && value <= 65_535, 'must be between 1 and 65535');

/** Returns the schema of a TCP port with a default. */
export const portSchema = (fallback: number) => requiredPortSchema(fallback).default(fallback);

/** Returns the schema of an optional TCP port; `example` is shown in the error message. */
export const optionalPortSchema = (example: number) => requiredPortSchema(example).optional();

/** Returns the schema of a whole number between two inclusive limits. */
export const wholeNumberSchema = (fallback: number, min: number, max: number) =>
  z
    .string()
    .transform((text, context) =>
      parseWholeNumberOrAddIssue(text, undefined, context, `whole number, e.g. ${fallback}`),
    )
    .refine((value) => value >= min && value <= max, `must be between ${min} and ${max}`)
    .default(fallback);

/** Parses a whole number from 0; adds an issue to the Zod context when the text is not one. */
function parseWholeNumberOrAddIssue(
  text: string,
  max: number | undefined,
  context: z.core.$RefinementCtx,
  expected: string,
): number {
  const value = parseWholeNumber(text, { max });
  if (value !== undefined) return value;
  context.addIssue(`must be a ${expected}`);
  return z.NEVER;
}

/** Returns the schema of a boolean, written as `true`, `false`, `1` or `0`, in any case. */
export const booleanSchema = (fallback: boolean) =>
  z
    .string()
    .regex(/^(true|false|1|0)$/i, 'must be true or false')
    .transform((value) => /^(true|1)$/i.test(value))
    .default(fallback);

/** Returns the schema of an optional text without further rules. */
export const optionalTextSchema = () => z.string().optional();

/** Returns the schema of an optional id or key that needs no escaping in the path or query of a URL. */
export const optionalIdentifierSchema = () =>
  z
    .string()
    .regex(/^[\w-][\w.-]*$/, 'must have only letters, digits, "_", "-" and "."')
    .optional();

/** Returns the schema of a prefix of Redis keys or channels, without the separating `:`. */
export const keyPrefixSchema = (fallback: string) =>
  z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'must have only letters, digits, "_", "-" and "."')
    .default(fallback);

/** Returns the schema of an optional encryption key: 32 bytes as base64, not decoded. */
export const optionalEncryptionKeySchema = () =>
  z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/,
      'must be 32 bytes as base64: openssl rand -base64 32',
    )
    .optional();

/**
 * Returns the schema of the name of a PostgreSQL database. Rejects characters that `pg` would not decode in a
 * connection URL.
 */
export const databaseNameSchema = (fallback: string) =>
  z
    .string()
    .regex(/^[^;,/?:@&=+$#]+$/, 'must have none of ; , / ? : @ & = + $ #')
    .default(fallback);

type NonEmptyTextList = readonly [string, ...string[]];

/** Returns the schema of an optional variable that has one of the given values. */
export const optionalChoiceSchema = <const C extends NonEmptyTextList>(choices: C) =>
  z.enum(choices, { error: `must be one of ${choices.join(', ')}` }).optional();

/** Returns the schema of a variable that has one of the given values. */
export const choiceSchema = <const C extends NonEmptyTextList>(choices: C, fallback: C[number]) =>
  optionalChoiceSchema(choices)
    .unwrap()
    .default(() => fallback);

/** Returns the schema of an optional URL with one of the schemes, e.g. `https`; the URL is not normalized. */
export const optionalUrlSchema = (schemes: readonly string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.replace(/:$/, '')),
      `must be a URL starting with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    )
    .optional();

/** Returns the schema of an optional comma-separated list. Spaces around entries and empty entries are removed. */
export const optionalListSchema = () =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .optional();

/**
 * Returns the schema of a path prefix, which it normalizes: `ws`, `/ws` and `/ws/` all become `/ws`. Default: empty,
 * the root.
 */
export const pathPrefixSchema = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9_\-./]*$/, 'must be a path of letters, digits, _, - and ., e.g. /ws')
    .transform((value) => value.replace(/^\/*(.*?)\/*$/, '/$1').replace(/^\/$/, ''))
    .default('');

/** Returns the schema of the prefix of access tokens, e.g. `gift_`. Default: empty, no prefix. */
export const tokenPrefixSchema = () =>
  z
    .string()
    .regex(/^\w{1,64}$/, 'must have only letters, digits and "_", at most 64')
    .default('');
