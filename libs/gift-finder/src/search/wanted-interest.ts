import { type Interest, interestCalled } from '../catalogue/interests';
import { emojiNames } from '../lexicon/emoji-names';
import { folded } from '../lexicon/folded';

/** One thing the recipient likes, as it was typed and as it is searched for. */
export interface WantedInterest {
  /** For people, e.g. `Home-Decor`. */
  typed: string;
  /** For the full-text search: plain words, e.g. `Home Decor`. */
  words: string;
  /** For the search by similarity, and to compare: e.g. `home decor`. */
  key: string;
  /** The tag it stands for; undefined for words we have no tag for, such as `vinyl`. */
  tag: Interest | undefined;
  /** Tags of what its words were found in; other products with them are near to it. */
  about: readonly string[];
}

/** What the front end sends for "nothing in particular". */
const NOTHING_IN_PARTICULAR = new Set(['', 'general', 'generale']);

/**
 * Reads interests as they come over HTTP: slugs, phrases in any language, or nonsense.
 *
 * @returns each interest once, in the order given; none for what has no letter, no digit and no emoji we know
 */
export function wantedInterests(typed: readonly string[]): WantedInterest[] {
  const wanted = new Map<string, WantedInterest>();
  for (const { text, said } of typed.flatMap(inWords)) {
    const key = folded(said);
    if (NOTHING_IN_PARTICULAR.has(key)) continue;
    const tag = interestCalled(said);
    const same = tag ?? key;
    if (!wanted.has(same))
      wanted.set(same, { typed: text, words: searchWords(said), key, tag, about: [] });
  }
  return [...wanted.values()];
}

/** Emoji count where there is nothing else; beside words they are decoration. */
function inWords(entry: string): { text: string; said: string }[] {
  const text = entry.trim();
  const emoji = searchWords(text) === '' ? emojiNames(text) : [];
  if (emoji.length === 0) return [{ text, said: text }];
  return emoji.map(({ emoji: one, name }) => ({ text: one, said: name }));
}

/** Letters and digits of any script; hyphens, operators and control characters only separate words. */
function searchWords(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ').trim();
}
