import { type SearchOptions, SUGGESTED_INTERESTS } from '@giftspire/contracts';
import { buildBuiltInCatalogue } from '../catalogue/built-in-catalogue';
import { createGiftDatabase, type GiftDatabase } from '../testing/gift-database';
import { createSearchOptions } from '../testing/create-search-options';
import { LocalCatalogueProvider } from './local-catalogue-provider';
import type { SearchOutcome } from './search-outcome';

const CATALOGUE = buildBuiltInCatalogue();

describe('A search by typed interests', () => {
  let database: GiftDatabase;
  let search: LocalCatalogueProvider;

  beforeAll(async () => {
    database = await createGiftDatabase({ seeded: true });
    search = new LocalCatalogueProvider(database.dataSource);
  });
  afterAll(() => database.close());

  const find = (options: Partial<SearchOptions>): Promise<SearchOutcome> =>
    search.search(createSearchOptions(options));
  const products = ({ recommendations }: SearchOutcome) =>
    recommendations.map(({ asin }) => {
      const product = CATALOGUE.find(({ id }) => id === asin);
      if (product === undefined) throw new Error(`${asin} is not in the catalogue`);
      return product;
    });

  it.each([
    ['vinyl', 'English'],
    ['vinili', 'Italian'],
  ] as const)('does not recommend a frisbee for %s', async (interest, output_language) => {
    const { recommendations } = await find({ interests: [interest], output_language });
    const claimed = recommendations.filter(({ ai_reasoning }) => ai_reasoning.includes(interest));
    expect(claimed.length).toBeGreaterThan(2);
    for (const { asin } of claimed) expect(asin).not.toContain('frisbee');
  });

  it.each([...SUGGESTED_INTERESTS])('ranks products tagged with %s first', async (interest) => {
    const gifts = products(await find({ interests: [interest], max_budget: 1000 }));
    expect(gifts.slice(0, 5).map(({ interests }) => interests.includes(interest))).toEqual(
      Array<boolean>(5).fill(true),
    );
  });

  it.each(['vinyl', 'vinili', 'VINILE', 'vinyl records'])(
    'finds the untagged interest %s in the texts of either language',
    async (interest) => {
      const { recommendations } = await find({ interests: [interest], max_budget: 300 });
      const isMatching = recommendations.map(({ ai_reasoning }) =>
        ai_reasoning.includes(`It matches an interest in “${interest}”.`),
      );
      expect(isMatching.slice(0, 4)).toEqual([true, true, true, true]);
      expect(isMatching).toEqual([...isMatching].sort((one, other) => Number(other) - Number(one)));
    },
  );

  it.each([
    ['lettura', 'books'],
    ['outdoors', 'outdoor'],
    ['home decor', 'home-decor'],
    ['Vino', 'wine'],
  ] as const)('recognises the everyday word %s', async (word, interest) => {
    const [first] = products(await find({ interests: [word] }));
    expect(first?.interests).toContain(interest);
  });

  it.each([
    "'; drop table products; --",
    'a & b | !c <-> (d:*',
    '-cooking "unclosed',
    '\\',
    '\u0000',
    '\ud800',
    '%_*?',
    '{}',
    '$1',
    'the',
    '🎁',
    'x'.repeat(5000),
    '__proto__',
  ])('returns a full result for the hostile or meaningless interest %j', async (interest) => {
    const { recommendations, metadata } = await find({ interests: [interest] });
    expect(recommendations).toHaveLength(10);
    expect(metadata.total_products_searched).toBe(CATALOGUE.length);
  });

  it('does not treat a leading hyphen as an operator', async () => {
    const [first] = products(await find({ interests: ['-vinyl'], max_budget: 300 }));
    expect(first?.en.title).toContain('inyl');
  });

  it.each([
    ['photograpy', 'photography'],
    ['giardinagio', 'gardening'],
  ])('corrects the typo in %s', async (typed, interest) => {
    const [first] = products(await find({ interests: [typed], max_budget: 300 }));
    expect(first?.interests).toContain(interest);
  });

  it('finds a misspelt word that is no interest by similar spelling, and states this in the reasons', async () => {
    const { recommendations, metadata } = await find({
      interests: ['giradiscki'],
      max_budget: 300,
    });
    expect(recommendations[0]?.title).toContain('record player');
    expect(recommendations[0]?.ai_reasoning).toContain('a word much like “giradiscki”');
    expect(metadata.search_strategies_used).toBe(3);
  });
});
