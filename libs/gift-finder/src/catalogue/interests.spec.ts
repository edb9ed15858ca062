import { SUGGESTED_INTERESTS } from '@giftspire/contracts';
import { INTEREST_SLUGS, interestCalled, interestLabel } from './interests';

describe('interests', () => {
  it('know every interest the stepper offers', () => {
    expect(SUGGESTED_INTERESTS.filter((slug) => interestCalled(slug) !== slug)).toEqual([]);
  });

  it.each([
    ['home decor', 'home-decor'],
    ['Outdoors', 'outdoor'],
    ['reading', 'books'],
    ['lettura', 'books'],
    ['style', 'fashion'],
    ['self-care', 'self-care'],
    ['sustainable', 'eco-friendly'],
    ['  Video   Games ', 'gaming'],
    ['vino', 'wine'],
    ["Vita all'aria aperta", 'outdoor'],
  ])('understand "%s" as %s', (text, slug) => {
    expect(interestCalled(text)).toBe(slug);
  });

  it.each(['general', 'vinyl', '', '__proto__', 'constructor'])('do not know "%s"', (text) => {
    expect(interestCalled(text)).toBeUndefined();
  });

  it('find their own labels again in both languages', () => {
    for (const slug of INTEREST_SLUGS) {
      expect(interestCalled(interestLabel(slug, 'English'))).toBe(slug);
      expect(interestCalled(interestLabel(slug, 'Italian'))).toBe(slug);
    }
  });
});
