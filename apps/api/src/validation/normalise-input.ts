/** Matches the names of fields whose surrounding white space is kept. */
const UNTRIMMED_FIELDS = /password/;

/**
 * Returns a copy of a body or query, prepared for validation like Laravel's middleware: strings are trimmed, except in
 * password fields, and fields that are an empty string or null are removed, so that they count as missing. In a list,
 * such entries become undefined. Deeper objects are left unchanged.
 *
 * @returns an empty object when the body is not an object
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
