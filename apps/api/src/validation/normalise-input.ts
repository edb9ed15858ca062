/** Matches the names of fields whose surrounding white space is kept. */
const UNTRIMMED_FIELDS = /password/;

/**
 * Prepares a body for validation like Laravel's middleware: trims strings, except in password fields, and removes fields
 * that are empty strings or null, so that they count as missing. Covers top-level values and entries of lists.
 *
 * @see laravel/framework TrimStrings and ConvertEmptyStringsToNull
 */
export function normaliseInput(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {};
  const fields = Object.entries(body).map(([name, value]: [string, unknown]) => {
    const normalise = UNTRIMMED_FIELDS.test(name)
      ? emptyOrNullToUndefined
      : trimAndEmptyToUndefined;
    return [name, Array.isArray(value) ? value.map(normalise) : normalise(value)] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function trimAndEmptyToUndefined(value: unknown): unknown {
  return emptyOrNullToUndefined(typeof value === 'string' ? value.trim() : value);
}

function emptyOrNullToUndefined(value: unknown): unknown {
  return value === '' || value === null ? undefined : value;
}
