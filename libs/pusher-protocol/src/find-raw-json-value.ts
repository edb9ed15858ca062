/** A token of JSON: a string, a punctuation mark, or a number or literal. */
const JSON_TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/**
 * Returns the JSON text of an object's property exactly as it was written, or undefined without that property. Parsing
 * and stringifying again would change `1.0` and long numbers. A repeated property has its last value, as in
 * `JSON.parse`.
 *
 * @param json - text of an object, known to be valid JSON
 * @param name - name of a property of the outermost object
 */
export function findRawJsonValue(json: string, name: string): string | undefined {
  let found: string | undefined;
  let depth = 0;
  let key: string | undefined;
  let valueStart = -1;
  for (const { 0: token, index } of json.matchAll(JSON_TOKEN)) {
    if (depth === 1 && (token === ',' || token === '}')) {
      if (key === name) found = json.slice(valueStart, index).trim();
      key = undefined;
      valueStart = -1;
    }
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token === ':') valueStart = index + 1;
    else if (depth === 1 && key === undefined && token.startsWith('"'))
      key = JSON.parse(token) as string;
  }
  return found;
}
