import { nearestInterest } from './nearest-interest';

describe('nearestInterest', () => {
  it.each([
    ['photograpy', 'photography'],
    ['fotogarfia', 'photography'],
    ['coooking', 'cooking'],
    ['giardinagio', 'gardening'],
    ['tecnlogia', 'technology'],
    ['self crae', 'self-care'],
  ])('reads %s as %s', (typed, interest) => {
    expect(nearestInterest(typed)).toBe(interest);
  });

  it.each(['cars', 'vinili', 'yoda', 'zzzzzz', 'x'.repeat(50), ''])(
    'does not guess for %s',
    (typed) => {
      expect(nearestInterest(typed)).toBeUndefined();
    },
  );
});
