import { describe, expect, it } from 'vitest';
import { addInterest, toggleInterest } from './interests';

describe('interests', () => {
  it('are selected and deselected', () => {
    expect(toggleInterest([], 'books')).toEqual(['books']);
    expect(toggleInterest(['books', 'music'], 'books')).toEqual(['music']);
  });

  it('are trimmed, with inner whitespace collapsed', () => {
    expect(addInterest([], '  bird   watching ')).toEqual(['bird watching']);
  });

  it('are not added twice, regardless of case', () => {
    expect(addInterest(['Books'], 'bOOks')).toEqual(['Books']);
  });

  it('are not added when empty or beyond twenty, and are cut at fifty characters', () => {
    const twentyInterests = Array.from({ length: 20 }, (_, n) => `interest ${n}`);
    expect(addInterest(['books'], '   ')).toEqual(['books']);
    expect(addInterest([], 'x'.repeat(80))).toEqual(['x'.repeat(50)]);
    expect(addInterest(twentyInterests, 'one more')).toEqual(twentyInterests);
    expect(toggleInterest(twentyInterests, 'one more')).toEqual(twentyInterests);
  });
});
