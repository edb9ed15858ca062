import { interestCalled } from '../catalogue/interests';
import { EMOJI_MEANINGS, emojiNames } from './emoji-names';
import { folded } from './folded';
import { relatedWords } from './related-words';

describe('emojiNames', () => {
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
  ])('reads %j', (text, names) => {
    expect(emojiNames(text).map(({ name }) => name)).toEqual(names);
  });

  it('has names that are searched for', () => {
    const unknown = EMOJI_MEANINGS.filter(
      (name) => interestCalled(name) === undefined && relatedWords(folded(name)).length === 0,
    );
    expect(unknown).toEqual([]);
  });
});
