import { z } from 'zod';
import { parseWholeNumber } from './parse-whole-number';

/** Zod schemas of single variables: text in, typed value out. Error messages name the expected format. */

const portNumber = (example: number) =>
  z
    .string()
    .transform((text, context) => parsed(text, 99_999, context, `port number, e.g. ${example}`))
    .refine((value) => value >= 1 && value <= 65_535, 'must be between 1 and 65535');

export const port = (fallback: number) => portNumber(fallback).default(fallback);

export const optionalPort = (example: number) => portNumber(example).optional();

export const wholeNumber = (fallback: number, min: number, max: number) =>
  z
    .string()
    .transform((text, context) =>
      parsed(text, undefined, context, `whole number, e.g. ${fallback}`),
    )
    .refine((value) => value >= min && value <= max, `must be between ${min} and ${max}`)
    .default(fallback);

function parsed(
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

/** Boolean written as `true`, `false`, `1` or `0`, in any case. */
export const flag = (fallback: boolean) =>
  z
    .string()
    .regex(/^(true|false|1|0)$/i, 'must be true or false')
    .transform((value) => /^(true|1)$/i.test(value))
    .default(fallback);

export const text = () => z.string().optional();

/** Optional id or key that needs no escaping in the path or query of a URL. */
export const urlSafeIdentifier = () =>
  z
    .string()
    .regex(/^[\w-][\w.-]*$/, 'must have only letters, digits, "_", "-" and "."')
    .optional();

/** Prefix of Redis keys or channels, without the separating `:`. */
export const keyPrefix = (fallback: string) =>
  z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'must have only letters, digits, "_", "-" and "."')
    .default(fallback);

/** Optional encryption key: base64 of 32 bytes, kept as base64. */
export const encryptionKey = () =>
  z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/,
      'must be 32 bytes as base64: openssl rand -base64 32',
    )
    .optional();

/** Name of a PostgreSQL database. Rejects characters that `pg` would not decode in a connection URL. */
export const databaseName = (fallback: string) =>
  z
    .string()
    .regex(/^[^;,/?:@&=+$#]+$/, 'must have none of ; , / ? : @ & = + $ #')
    .default(fallback);

type Choices = readonly [string, ...string[]];

export const optionalChoice = <const C extends Choices>(choices: C) =>
  z.enum(choices, { error: `must be one of ${choices.join(', ')}` }).optional();

export const choice = <const C extends Choices>(choices: C, fallback: C[number]) =>
  optionalChoice(choices)
    .unwrap()
    .default(() => fallback);

/** Optional URL with one of the schemes, e.g. `https`; kept as written. */
export const url = (schemes: readonly string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.replace(/:$/, '')),
      `must be a URL starting with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    )
    .optional();

/** Comma-separated list. Spaces around entries and empty entries are dropped. */
export const list = () =>
  z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .optional();

/** Path prefix, normalized: `ws`, `/ws` and `/ws/` all become `/ws`. Default: empty, the root. */
export const pathPrefix = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9_\-./]*$/, 'must be a path of letters, digits, _, - and ., e.g. /ws')
    .transform((value) => value.replace(/^\/*(.*?)\/*$/, '/$1').replace(/^\/$/, ''))
    .default('');

/** Prefix of access tokens, e.g. `gift_`. Default: empty, no prefix. */
export const tokenPrefix = () =>
  z
    .string()
    .regex(/^\w{1,64}$/, 'must have only letters, digits and "_", at most 64')
    .default('');
