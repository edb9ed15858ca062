/** Texts of a locale file in nested sections. */
type NestedMessages = { [key: string]: string | NestedMessages };

/** Returns the texts of nested sections as one map, keyed by dotted path. @param prefix - beginning of all keys */
export function flattenMessages(messages: NestedMessages, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') texts.set(prefix + key, value);
    else
      for (const [path, text] of flattenMessages(value, `${prefix}${key}.`)) texts.set(path, text);
  }
  return texts;
}
