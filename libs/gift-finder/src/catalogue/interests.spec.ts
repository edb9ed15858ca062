import { SUGGESTED_INTERESTS } from '@giftspire/contracts';
import { INTEREST_SLUGS, findInterestByName, getInterestLabel } from './interests';

describe('findInterestByName', () => {
  it('finds every interest that the search form suggests', () => {
    expect(SUGGESTED_INTERESTS.filter((slug) => findInterestByName(slug) !== slug)).toEqual([]);
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
  ])('finds for "%s" the interest %s', (text, slug) => {
    expect(findInterestByName(text)).toBe(slug);
  });

  it.each(['general', 'vinyl', '', '__proto__', 'constructor'])(
    'returns undefined for "%s"',
    (text) => {
      expect(findInterestByName(text)).toBeUndefined();
    },
  );

  it('finds every interest by its labels in both languages', () => {
    for (const slug of INTEREST_SLUGS) {
      expect(findInterestByName(getInterestLabel(slug, 'English'))).toBe(slug);
      expect(findInterestByName(getInterestLabel(slug, 'Italian'))).toBe(slug);
    }
  });
});
