import { type Interest, findInterestByName } from '../catalogue/interests';
import { findEmojiNames } from '../lexicon/emoji-names';
import { foldText } from '../lexicon/fold-text';

/** An interest of the recipient, as typed and in the forms that the search needs. */
export interface WantedInterest {
  /** Text as typed, for display, e.g. `Home-Decor`. */
  typed: string;
  /** Words without punctuation, for the full-text search, e.g. `Home Decor`. */
  searchWords: string;
  /** Result of `foldText`, for comparison and the similarity search, e.g. `home decor`. */
  foldedText: string;
  /** Slug of the known interest; undefined for words without a tag, such as `vinyl`. */
  tag: Interest | undefined;
  /** For an interest without a tag: tags of the products that have its words in their title. Empty before retrieval. */
  relatedTags: readonly string[];
}

/** Folded texts that stand for no particular interest, such as the web app's default. */
const UNSPECIFIC_INTERESTS = new Set(['', 'general', 'generale']);

/**
 * Parses the interests of a request: slugs, phrases in any language, or emoji.
 *
 * @returns distinct interests in the given order; texts without a letter, digit or known emoji are omitted
 */
export function parseWantedInterests(typed: readonly string[]): WantedInterest[] {
  const interests = new Map<string, WantedInterest>();
  for (const { text, name } of typed.flatMap(splitIntoEmoji)) {
    const key = foldText(name);
    if (UNSPECIFIC_INTERESTS.has(key)) continue;
    const tag = findInterestByName(name);
    const identity = tag ?? key;
    if (!interests.has(identity))
      interests.set(identity, {
        typed: text,
        searchWords: toSearchWords(name),
        foldedText: key,
        tag,
        relatedTags: [],
      });
  }
  return [...interests.values()];
}

/** Splits a text of emoji into the known ones, with their names. A text with words is kept whole and its emoji are ignored. */
function splitIntoEmoji(entry: string): { text: string; name: string }[] {
  const text = entry.trim();
  const emoji = toSearchWords(text) === '' ? findEmojiNames(text) : [];
  if (emoji.length === 0) return [{ text, name: text }];
  return emoji.map(({ emoji: one, name }) => ({ text: one, name }));
}

/** Replaces everything but letters, digits and apostrophes by spaces, so that no character acts as a query operator. */
function toSearchWords(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ').trim();
}
