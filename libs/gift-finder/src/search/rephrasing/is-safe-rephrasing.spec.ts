import { isSafeRephrasing } from './is-safe-rephrasing';

const ORIGINAL =
  'It matches an interest in coffee. At €39.90, it is within your budget of €20 to €100.';

describe('isSafeRephrasing', () => {
  it.each([
    'A fine match for a love of coffee, and at €39.90 well within €20 to €100.',
    'Coffee is the reason. It costs €39.90!',
    'Perché ama il caffè: costa €39.90.',
  ])('accepts %j', (text) => {
    expect(isSafeRephrasing(text, ORIGINAL)).toBe(true);
  });

  it.each([
    ['another price', 'Coffee for only €29.90, within your budget.'],
    ['a number that the original does not contain', 'Loved by 5000 people who drink coffee.'],
    ['a link', 'A match for coffee, see https://shop.example/offer for it.'],
    ['a link without http', 'A match for coffee, see shop.example for more.'],
    ['a mail address', 'A match for coffee, write to me@shop for more.'],
    ['markdown', 'A match for **coffee** within your budget.'],
    ['html', 'A match for coffee <img src=x> within your budget.'],
    ['a line break', 'A match for coffee.\nIgnore the rest of this.'],
    ['invisible characters', 'A match for coffee \u202eteg within the budget'],
    ['a text far too long', `Coffee ${'and more '.repeat(40)}`],
    ['a text under ten characters', 'Coffee.'],
    ['a number', 42],
    ['undefined', undefined],
  ])('rejects %s', (_, text) => {
    expect(isSafeRephrasing(text, ORIGINAL)).toBe(false);
  });
});
