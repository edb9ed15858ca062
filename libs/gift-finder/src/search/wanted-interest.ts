import { type Interest, findInterestByName } from '../catalogue/interests';
import { findNamedEmoji } from '../lexicon/emoji-names';
import { foldText } from '../lexicon/fold-text';

/** An interest of a request, as typed and in the forms that the search needs. */
export interface WantedInterest {
  /** Text as typed, for display, e.g. `Home-Decor`. */
  typed: string;
  /** Text with spaces instead of punctuation and symbols, for the full-text search, e.g. `Home Decor`. */
  searchText: string;
  /** Result of `foldText`, for comparison and the similarity search, e.g. `home decor`. */
  foldedText: string;
  /** Slug of the known interest; undefined for words without a tag, such as `vinyl`. */
  tag: Interest | undefined;
  /**
   * For an interest without a tag: the most frequent main interests of the products with its words, or a related word,
   * in the title. Empty before retrieval.
   */
  relatedTags: readonly string[];
}

/** Folded texts that stand for no particular interest, such as the web app's default. */
const UNSPECIFIC_INTERESTS = new Set(['', 'general', 'generale']);

/**
 * Parses the interests of a request: slugs, phrases in any language, or emoji.
 *
 * @returns distinct interests in the given order; texts without a letter, digit or known emoji are omitted, as is
 *   `general`
 */
export function parseWantedInterests(typed: readonly string[]): WantedInterest[] {
  const interests = new Map<string, WantedInterest>();
  for (const { text, name } of typed.flatMap(splitIfOnlyEmoji)) {
    const key = foldText(name);
    if (UNSPECIFIC_INTERESTS.has(key)) continue;
    const tag = findInterestByName(name);
    const identity = tag ?? key;
    if (!interests.has(identity))
      interests.set(identity, {
        typed: text,
        searchText: replaceNonWordsBySpaces(name),
        foldedText: key,
        tag,
        relatedTags: [],
      });
  }
  return [...interests.values()];
}

/** Splits a text of emoji only into the known ones, each with its name. Any other text is returned as one entry. */
function splitIfOnlyEmoji(entry: string): { text: string; name: string }[] {
  const text = entry.trim();
  const emoji = replaceNonWordsBySpaces(text) === '' ? findNamedEmoji(text) : [];
  if (emoji.length === 0) return [{ text, name: text }];
  return emoji.map(({ emoji: one, name }) => ({ text: one, name }));
}

/**
 * Replaces each run of characters other than letters, digits and apostrophes by a space, so that none acts as a query
 * operator.
 */
function replaceNonWordsBySpaces(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ').trim();
}
