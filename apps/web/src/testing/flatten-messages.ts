type Messages = { [key: string]: string | Messages };

/** Returns the texts of a nested locale by their dotted keys. */
export function flattenMessages(messages: Messages, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') texts.set(prefix + key, value);
    else
      for (const [path, text] of flattenMessages(value, `${prefix}${key}.`)) texts.set(path, text);
  }
  return texts;
}
