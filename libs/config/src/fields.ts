import { z } from 'zod';

/** Schemas of single variables: text in, typed value out. Messages say what is expected, with an example. */

const portNumber = (example: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, `must be a port number, e.g. ${example}`)
    .transform(Number)
    .refine((value) => value >= 1 && value <= 65_535, 'must be between 1 and 65535');

export const port = (fallback: number) => portNumber(fallback).default(fallback);

export const optionalPort = (example: number) => portNumber(example).optional();

export const wholeNumber = (fallback: number, min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number, e.g. ${fallback}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be between ${min} and ${max}`)
    .default(fallback);

export const flag = (fallback: boolean) =>
  z
    .string()
    .regex(/^(true|false|1|0)$/i, 'must be true or false')
    .transform((value) => /^(true|1)$/i.test(value))
    .default(fallback);

export const text = () => z.string().optional();

/** What stands in the paths and queries of addresses as it is. */
export const identifier = () =>
  z
    .string()
    .regex(/^[\w-][\w.-]*$/, 'must have only letters, digits, "_", "-" and "."')
    .optional();

/** What the keys of a store begin with; the queue puts its own `:` behind it. */
export const keyPrefix = (fallback: string) =>
  z
    .string()
    .regex(/^[\w.-]{1,64}$/, 'must have only letters, digits, "_", "-" and "."')
    .default(fallback);

/** 32 bytes, as base64. */
export const encryptionKey = () =>
  z
    .string()
    .regex(
      /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/,
      'must be 32 bytes as base64: openssl rand -base64 32',
    )
    .optional();

/** `pg` takes the name out of a URL, and leaves these encoded. */
export const databaseName = (fallback: string) =>
  z
    .string()
    .regex(/^[^;,/?:@&=+$#]+$/, 'must have none of ; , / ? : @ & = + $ #')
    .default(fallback);

type Names = readonly [string, ...string[]];

export const optionalChoice = <const N extends Names>(names: N) =>
  z.enum(names, { error: `must be one of ${names.join(', ')}` }).optional();

export const choice = <const N extends Names>(names: N, fallback: N[number]) =>
  optionalChoice(names)
    .unwrap()
    .default(() => fallback);

export const url = (schemes: readonly string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.replace(/:$/, '')),
      `must be a URL starting with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    )
    .optional();

/** Comma-separated list; blanks around entries and empty entries are dropped. */
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

/** A path in front of others: `ws`, `/ws` and `/ws/` all mean `/ws`; empty when not set. */
export const path = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9_\-./]*$/, 'must be a path of letters, digits, _, - and ., e.g. /ws')
    .transform((value) => value.replace(/^\/*(.*?)\/*$/, '/$1').replace(/^\/$/, ''))
    .default('');

/** In front of every access token, e.g. `gift_`; empty when not set. */
export const tokenPrefix = () =>
  z
    .string()
    .regex(/^\w{1,64}$/, 'must have only letters, digits and "_", at most 64')
    .default('');
