import { findInterestByName } from '../catalogue/interests';
import { DISTINCT_EMOJI_NAMES, findNamedEmoji } from './emoji-names';
import { foldText } from './fold-text';
import { findWordsRelatedToPastime } from './related-words';

describe('findNamedEmoji', () => {
  it.each([
    ['🎸', ['guitar']],
    ['🎨☕️', ['art', 'coffee']],
    ['🏃🏽', ['running']],
    ['🏃🏽‍♀️', ['running']],
    ['👩‍🍳', ['cooking']],
    ['I ❤️ it', ['romance']],
    ['🤷', []],
    ['', []],
    ['plain words', []],
  ])('returns the names for %j', (text, names) => {
    expect(findNamedEmoji(text).map(({ name }) => name)).toEqual(names);
  });

  it('returns only names of known interests and pastimes', () => {
    const unknown = DISTINCT_EMOJI_NAMES.filter(
      (name) =>
        findInterestByName(name) === undefined &&
        findWordsRelatedToPastime(foldText(name)).length === 0,
    );
    expect(unknown).toEqual([]);
  });
});
