import type { z } from 'zod';
import type { ConfigProblem } from './config-error';

/**
 * A group of related environment variables, which is also a section of `.env.example`. The metadata of each variable's
 * schema holds its documentation, see {@link VariableDocumentation}.
 */
export interface Area<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Heading of the section in `.env.example`. */
  readonly title: string;
  /** Paragraph under the heading in `.env.example`. */
  readonly introduction?: string;
  /** Zod schema of each variable, by name: text in, typed value out. */
  readonly variables: Shape;
}

/** Metadata of a variable's schema, set with Zod's `.meta()` or, for the description alone, `.describe()`. */
export interface VariableDocumentation {
  /** Sentences shown above the variable in `.env.example`. */
  readonly description?: string;
  /** Value shown in `.env.example` when the variable has no default. */
  readonly example?: string;
  /** If true, `npm start` generates a value when the line in `.env` is empty. */
  readonly isGenerated?: boolean;
}

/** Parsed values of an area's variables, by variable name. */
export type ValuesOf<A> =
  A extends Area<infer Shape> ? { [Name in keyof Shape]: z.output<Shape[Name]> } : never;

/** Returns the area unchanged. TypeScript infers the type of its variables, which an annotation would widen. */
export function defineArea<Shape extends z.ZodRawShape>(area: Area<Shape>): Area<Shape> {
  return area;
}

/**
 * Program that loads the configuration. In production the WebSocket server (`reverb`) requires only its own variables;
 * every other program is `application`.
 */
export type ConfigRole = 'application' | 'reverb';

/** Input of the checks across several variables: the parsed values, which variables are set, and the role. */
export interface ParsedVariables<Values> {
  /** Values of the valid variables, defaults included; an invalid variable is undefined. */
  readonly values: Partial<Values>;
  /** Returns whether the environment has a value for the variable, valid or not. */
  readonly isSet: (name: keyof Values & string) => boolean;
  /** True with `APP_ENV=production`. */
  readonly isProduction: boolean;
  readonly role: ConfigRole;
}

/** Function that returns the violations of one area's rules about several variables, or about production. */
export type FindProblems<Values> = (parsed: ParsedVariables<Values>) => ConfigProblem[];

/** Type with every property and array readonly, at any depth. */
export type DeepReadonly<T> = T extends object
  ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
  : T;

/** Creates the problem of a variable whose value is not allowed in production; adds the condition to the message. */
export function createProductionProblem(name: string, message: string): ConfigProblem {
  return { name, message: `${message} when APP_ENV=production` };
}

/** Minimum number of characters of an application's secret in production; `npm start` generates 32. */
const MIN_SECRET_LENGTH = 16;

/**
 * Returns a problem when the secret is too short for production; none when it is not set, which another check reports.
 */
export function findShortSecretProblems(name: string, secret: string | undefined): ConfigProblem[] {
  if (secret === undefined || secret.length >= MIN_SECRET_LENGTH) return [];
  return [createProductionProblem(name, `must have at least ${MIN_SECRET_LENGTH} characters`)];
}

/** Returns a problem when the list of allowed origins is not set or contains the wildcard `*`. */
export function findMissingOrWildcardOriginProblems(
  name: string,
  isSet: boolean,
  origins: readonly string[] | undefined,
): ConfigProblem[] {
  if (!isSet) return [createProductionProblem(name, 'is required, e.g. https://example.com,')];
  return origins?.includes('*') ? [createProductionProblem(name, 'must not be *')] : [];
}
