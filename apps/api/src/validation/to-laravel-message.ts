import type { z } from 'zod';

type ZodIssue = z.core.$ZodIssue;

/** Names of expected types in Laravel's messages. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  array: 'an array',
  boolean: 'true or false',
};

/**
 * Converts a zod issue to Laravel's validation message, e.g. `The nickname field is required.`
 *
 * @param issue - from a parse with `reportInput`. A message passed to `regex` or `refine` is the predicate after
 *   "The x field", e.g. `must contain at least one number`.
 * @see laravel/framework Translation/lang/en/validation.php
 */
export function toLaravelMessage(issue: ZodIssue): string {
  const name = issue.path.join('.').replaceAll('_', ' ');
  const field = `The ${name} field`;
  if (issue.code === 'custom' || issue.code === 'invalid_format')
    return `${field} ${issue.message}.`;
  if (isMissing(issue.input)) return `${field} is required.`;
  if (issue.code === 'invalid_type') return `${field} must be ${TYPE_NAMES[issue.expected]}.`;
  if (issue.code === 'too_small')
    return `${field} must ${describeMinimumAfterMust(issue.origin, issue.minimum)}.`;
  if (issue.code === 'too_big')
    return `${field} must not ${describeMaximumAfterMustNot(issue.origin, issue.maximum)}.`;
  return `The selected ${name} is invalid.`;
}

/** Returns whether Laravel's `required` rule rejects the value; empty strings were removed before. */
function isMissing(input: unknown): boolean {
  return input === undefined || input === null || (Array.isArray(input) && input.length === 0);
}

/** Returns the words after "The x field must", e.g. `be at least 2 characters`. */
function describeMinimumAfterMust(origin: string, limit: number | bigint): string {
  if (origin === 'array') return `have at least ${limit} items`;
  return `be at least ${limit}${origin === 'string' ? ' characters' : ''}`;
}

/** Returns the words after "The x field must not", e.g. `be greater than 30 characters`. */
function describeMaximumAfterMustNot(origin: string, limit: number | bigint): string {
  if (origin === 'array') return `have more than ${limit} items`;
  return `be greater than ${limit}${origin === 'string' ? ' characters' : ''}`;
}
