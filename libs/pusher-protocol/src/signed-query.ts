/**
 * Parameters of a signed query by lower-cased name, values percent-decoded.
 *
 * Not a form: `+` stays a plus, because the SDKs sign it as one. A name that comes twice, or as an array
 * (`channels[]`), could be read in two ways by two parsers, so it is no valid query.
 *
 * @returns undefined when malformed
 */
export function parseQuery(query: string): ReadonlyMap<string, string> | undefined {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decode(at === -1 ? pair : pair.slice(0, at))?.toLowerCase();
    const value = decode(at === -1 ? '' : pair.slice(at + 1));
    if (name === undefined || value === undefined) return undefined;
    if (name.includes('[') || parameters.has(name)) return undefined;
    parameters.set(name, value);
  }
  return parameters;
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
