import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OCCASIONS, RELATIONS, SUGGESTED_INTERESTS } from '@giftspire/contracts';
import { CATALOGUE } from './catalogue';
import { CATEGORY_WORDS } from './catalogue-row';
import { INTEREST_SLUGS } from './interests';

const texts = CATALOGUE.flatMap(({ id, en, it: italian }) => [
  { id: `${id} English`, ...en },
  { id: `${id} Italian`, ...italian },
]);

const repeated = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the built-in catalogue', () => {
  it('has at least 180 products over all categories', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(180);
    expect([...new Set(CATALOGUE.map(({ category }) => category))].sort()).toEqual(
      Object.keys(CATEGORY_WORDS).sort(),
    );
  });

  it.each(Object.keys(CATEGORY_WORDS))('has a drawing for the category %s', (category) => {
    const drawings = join(__dirname, '../../../../apps/web/public/catalogue');
    expect(existsSync(join(drawings, `${category}.svg`))).toBe(true);
  });

  it('numbers its products DEMO-0001 and so on, each once', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^DEMO-\d{4}$/.test(id))).toEqual([]);
  });

  it('repeats no title in either language, whatever its case', () => {
    expect(repeated(CATALOGUE.map(({ en }) => en.title.toLowerCase()))).toEqual([]);
    expect(repeated(CATALOGUE.map((product) => product.it.title.toLowerCase()))).toEqual([]);
  });

  it.each(texts)('$id: complete', ({ title, description, features }) => {
    expect(title).toMatch(/^\p{Lu}.{5,59}$/u);
    expect(description).toMatch(/^\p{Lu}.{20,138}\.$/u);
    expect(features.length).toBeGreaterThanOrEqual(2);
    expect(features.length).toBeLessThanOrEqual(4);
    expect(features.filter((feature) => !/^\S.{2,59}$/u.test(feature))).toEqual([]);
    expect(repeated([...features])).toEqual([]);
  });

  it('is translated: nothing that reads as a sentence is the same in both languages', () => {
    const untranslated = CATALOGUE.filter(
      ({ en, it: italian }) =>
        en.title === italian.title ||
        en.description === italian.description ||
        en.features.length !== italian.features.length,
    );
    expect(untranslated.map(({ id }) => id)).toEqual([]);
  });

  it('has sensible prices: above zero, whole cents, spread over 10 to 500 euro', () => {
    const prices = CATALOGUE.map(({ priceEur }) => priceEur);
    expect(prices.filter((price) => price <= 0 || Number(price.toFixed(2)) !== price)).toEqual([]);
    const between = (min: number, max: number) =>
      prices.filter((price) => price >= min && price <= max).length;
    expect(between(10, 20)).toBeGreaterThanOrEqual(8);
    expect(between(20, 50)).toBeGreaterThanOrEqual(60);
    expect(between(50, 100)).toBeGreaterThanOrEqual(40);
    expect(between(100, 200)).toBeGreaterThanOrEqual(15);
    expect(between(200, 500)).toBeGreaterThanOrEqual(5);
  });

  it('tags every product with all kinds of tags, each once', () => {
    for (const { id, interests, occasions, relations, ages } of CATALOGUE)
      for (const tags of [interests, occasions, relations, ages]) {
        expect({ id, count: tags.length }).not.toEqual({ id, count: 0 });
        expect({ id, repeated: repeated([...tags]) }).toEqual({ id, repeated: [] });
      }
  });

  it('uses every interest it knows', () => {
    const used = new Set(CATALOGUE.flatMap(({ interests }) => interests));
    expect(INTEREST_SLUGS.filter((interest) => !used.has(interest))).toEqual([]);
  });

  it.each(SUGGESTED_INTERESTS)(
    'serves the interest %s with at least eight products',
    (interest) => {
      const serving = CATALOGUE.filter(({ interests }) => interests.includes(interest));
      expect(serving.length).toBeGreaterThanOrEqual(8);
    },
  );

  it('serves every relation on every occasion with at least ten products from 20 to 100 euro', () => {
    const poorlyServed = RELATIONS.flatMap((relation) =>
      OCCASIONS.map((occasion) => {
        const { length } = CATALOGUE.filter(
          ({ priceEur, relations, occasions }) =>
            priceEur >= 20 &&
            priceEur <= 100 &&
            relations.includes(relation) &&
            occasions.includes(occasion),
        );
        return { relation, occasion, length };
      }),
    ).filter(({ length }) => length < 10);
    expect(poorlyServed).toEqual([]);
  });

  it('gives wine to adults only', () => {
    const wines = CATALOGUE.filter(({ interests }) => interests.includes('wine'));
    for (const { relations, ages } of wines) {
      expect(ages).not.toContain('child');
      expect(ages).not.toContain('teenager');
      expect(relations).not.toContain('son');
      expect(relations).not.toContain('daughter');
      expect(relations).not.toContain('student');
    }
  });
});
