import { describe, expect, it } from 'vitest';
import { addInterest, toggleInterest } from './interests';

describe('interests', () => {
  it('are chosen and given up', () => {
    expect(toggleInterest([], 'books')).toEqual(['books']);
    expect(toggleInterest(['books', 'music'], 'books')).toEqual(['music']);
  });

  it('are tidied when typed', () => {
    expect(addInterest([], '  bird   watching ')).toEqual(['bird watching']);
  });

  it('are not doubled, whatever the case', () => {
    expect(addInterest(['Books'], 'bOOks')).toEqual(['Books']);
  });

  it('are not added empty, too long, or beyond twenty', () => {
    const twenty = Array.from({ length: 20 }, (_, n) => `interest ${n}`);
    expect(addInterest(['books'], '   ')).toEqual(['books']);
    expect(addInterest([], 'x'.repeat(80))).toEqual(['x'.repeat(50)]);
    expect(addInterest(twenty, 'one more')).toEqual(twenty);
    expect(toggleInterest(twenty, 'one more')).toEqual(twenty);
  });
});
