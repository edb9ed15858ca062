const UNTRIMMED_FIELDS = /password/;

/**
 * A body as the rules want it: strings trimmed, except in password fields, and empty strings and nulls left out, so
 * that they count as missing. Looks one list deep, as far as any of our bodies goes.
 *
 * @see laravel/framework TrimStrings and ConvertEmptyStringsToNull
 */
export function normaliseInput(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {};
  const fields = Object.entries(body).map(([name, value]: [string, unknown]) => {
    const clean = UNTRIMMED_FIELDS.test(name) ? emptyToUndefined : trimToUndefined;
    return [name, Array.isArray(value) ? value.map(clean) : clean(value)] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function trimToUndefined(value: unknown): unknown {
  return emptyToUndefined(typeof value === 'string' ? value.trim() : value);
}

function emptyToUndefined(value: unknown): unknown {
  return value === '' || value === null ? undefined : value;
}
