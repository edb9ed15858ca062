import { findNearestInterest } from './nearest-interest';

describe('findNearestInterest', () => {
  it.each([
    ['photograpy', 'photography'],
    ['fotogarfia', 'photography'],
    ['coooking', 'cooking'],
    ['giardinagio', 'gardening'],
    ['tecnlogia', 'technology'],
    ['self crae', 'self-care'],
  ])('corrects %s to %s', (typed, interest) => {
    expect(findNearestInterest(typed)).toBe(interest);
  });

  it.each(['cars', 'vinili', 'yoda', 'zzzzzz', 'x'.repeat(50), ''])(
    'returns undefined for %s',
    (typed) => {
      expect(findNearestInterest(typed)).toBeUndefined();
    },
  );
});
