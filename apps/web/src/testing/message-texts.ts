type Messages = { [key: string]: string | Messages };

/** The texts of a locale by their dotted keys. */
export function messageTexts(messages: Messages, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [path, text] of messageTexts(value, `${prefix}${key}.`)) found.set(path, text);
  }
  return found;
}
