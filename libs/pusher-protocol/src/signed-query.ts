/**
 * Parses the query of a signed request, without verifying the signature. Unlike in a form, `+` stays a plus, because
 * the SDKs sign it as one.
 *
 * @returns percent-decoded values by lower-cased name; undefined when the query is malformed, or when it repeats a name
 *   or has an array (`channels[]`), because two parsers could read those differently
 */
export function tryParseSignedQuery(query: string): ReadonlyMap<string, string> | undefined {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = tryDecodePercent(at === -1 ? pair : pair.slice(0, at))?.toLowerCase();
    const value = tryDecodePercent(at === -1 ? '' : pair.slice(at + 1));
    if (name === undefined || value === undefined) return undefined;
    if (name.includes('[') || parameters.has(name)) return undefined;
    parameters.set(name, value);
  }
  return parameters;
}

/** Returns the percent-decoded text, or undefined when its escapes are malformed. */
function tryDecodePercent(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
