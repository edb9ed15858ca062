import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  array: 'an array',
  boolean: 'true or false',
};

/**
 * What Laravel says about a refused field.
 *
 * @param issue - of a parse with `reportInput`. A message of our own, given to `regex` or `refine`, is what follows
 *   "The x field", e.g. `must contain at least one number`.
 * @see laravel/framework Translation/lang/en/validation.php
 */
export function toLaravelMessage(issue: Issue): string {
  const name = issue.path.join('.').replaceAll('_', ' ');
  const field = `The ${name} field`;
  if (issue.code === 'custom' || issue.code === 'invalid_format')
    return `${field} ${issue.message}.`;
  if (isMissing(issue.input)) return `${field} is required.`;
  if (issue.code === 'invalid_type') return `${field} must be ${TYPE_NAMES[issue.expected]}.`;
  if (issue.code === 'too_small')
    return `${field} must ${formatMinimum(issue.origin, issue.minimum)}.`;
  if (issue.code === 'too_big')
    return `${field} must not ${formatMaximum(issue.origin, issue.maximum)}.`;
  return `The selected ${name} is invalid.`;
}

/** What Laravel's `required` refuses; empty strings were dropped before. */
function isMissing(input: unknown): boolean {
  return input === undefined || input === null || (Array.isArray(input) && input.length === 0);
}

function formatMinimum(origin: string, limit: number | bigint): string {
  if (origin === 'array') return `have at least ${limit} items`;
  return `be at least ${limit}${origin === 'string' ? ' characters' : ''}`;
}

function formatMaximum(origin: string, limit: number | bigint): string {
  if (origin === 'array') return `have more than ${limit} items`;
  return `be greater than ${limit}${origin === 'string' ? ' characters' : ''}`;
}
