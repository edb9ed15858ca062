/** One member of a JSON object: a string, a number, a literal, or the start of something nested. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/g;

/**
 * The text of a member of a JSON object, exactly as it was written; of several with that name the last, as
 * `JSON.parse` takes it. Keeps `{}`, `1.0` and numbers of any length what they are.
 *
 * @param json - an object, known to be valid JSON
 */
export function memberText(json: string, name: string): string | undefined {
  let found: string | undefined;
  let depth = 0;
  let key: string | undefined;
  let valueStart = -1;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
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
