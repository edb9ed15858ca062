import type { SearchOptions } from '@giftspire/contracts';
import { createGiftDatabase, type GiftDatabase } from '../testing/gift-database';
import { createSearchOptions } from '../testing/create-search-options';
import { LocalCatalogueProvider } from './local-catalogue-provider';
import type { SearchOutcome } from './search-outcome';

describe('A search', () => {
  let database: GiftDatabase;
  let search: LocalCatalogueProvider;

  beforeAll(async () => {
    database = await createGiftDatabase({ seeded: true });
    search = new LocalCatalogueProvider(database.dataSource);
  });
  afterAll(() => database.close());

  const find = (options: Partial<SearchOptions>): Promise<SearchOutcome> =>
    search.search(createSearchOptions(options));

  it('recommends no product that is out of stock, in another currency, unsafe or to be avoided', async () => {
    const { dataSource } = database;
    const asin = getFirstProductId(await find({ relation: 'son' }));
    // The budget allows only the price of this product, so that better gifts cannot displace it.
    const [{ price }] = await dataSource.query<[{ price: number }]>(
      `select price::float8 as price from products where id = $1`,
      [asin],
    );
    const request = { relation: 'son', min_budget: price, max_budget: price } as const;
    const offered = async (age_group?: 'child' | 'teenager') =>
      (await find({ ...request, max_results: 20, age_group })).recommendations.some(
        (recommendation) => recommendation.asin === asin,
      );
    const change = (assignment: string) =>
      dataSource.query(`update products set ${assignment} where id = $1`, [asin]);
    const before = await dataSource.query<[{ age_groups: string[] }]>(
      `select age_groups from products where id = $1`,
      [asin],
    );
    try {
      await change(`age_groups = '{}', safety_age = null, avoid = '{}'`);
      expect(await offered()).toBe(true);
      expect(await offered('child')).toBe(true);
      await change(`in_stock = false`);
      expect(await offered()).toBe(false);
      await change(`in_stock = true, currency = 'USD'`);
      expect(await offered()).toBe(false);
      await change(`currency = 'EUR', safety_age = 8`);
      expect([await offered('child'), await offered('teenager')]).toEqual([false, true]);
      await change(`safety_age = 18`);
      expect([await offered(), await offered('teenager')]).toEqual([false, false]);
      await change(`safety_age = null, avoid = '{son}'`);
      expect(await offered()).toBe(false);
      await change(`avoid = '{teenager}'`);
      expect([await offered('child'), await offered('teenager')]).toEqual([true, false]);
    } finally {
      await change(`avoid = '{}', safety_age = null, currency = 'EUR', in_stock = true`);
      await dataSource.query(`update products set age_groups = $2 where id = $1`, [
        asin,
        before[0].age_groups,
      ]);
    }
  });

  it('recommends no product of an excluded concept', async () => {
    const asin = getFirstProductId(await find({}));
    const { recommendations, metadata } = await find({ excluded_products: [asin, 'UNKNOWN-1'] });
    expect(recommendations.map((recommendation) => recommendation.asin)).not.toContain(asin);
    expect(recommendations).toHaveLength(10);
    const [{ variants }] = await database.dataSource.query<[{ variants: number }]>(
      `select count(*)::int as variants from products
       where price between 20 and 100 and concept = (select concept from products where id = $1)`,
      [asin],
    );
    expect(metadata.products_after_filtering).toBe(
      (await find({})).metadata.products_after_filtering - variants,
    );
  });

  it('returns the nearest price when the result is empty', async () => {
    const [{ dearest, cheapest }] = await database.dataSource.query<
      [{ dearest: number; cheapest: number }]
    >(
      `select max(price)::float8 as dearest, min(price)::float8 as cheapest from products
       where not (avoid && '{mother,birthday}')`,
    );
    const tooHigh = await find({ min_budget: 9000, max_budget: 10_000 });
    expect(tooHigh.nearestPrice).toEqual({ price: dearest, currency: 'EUR', isAbove: false });
    const tooLow = await find({ min_budget: 0, max_budget: 0.5 });
    expect(tooLow.nearestPrice).toEqual({ price: cheapest, currency: 'EUR', isAbove: true });
    expect((await find({})).nearestPrice).toBeUndefined();
  });

  it('returns null as the nearest price when no budget would help', async () => {
    await database.dataSource.query(`update products set in_stock = false`);
    try {
      expect((await find({})).nearestPrice).toBeNull();
    } finally {
      await database.dataSource.query(`update products set in_stock = true`);
    }
  });
});

function getFirstProductId({ recommendations: [first] }: SearchOutcome): string {
  if (first === undefined) throw new Error('the search has no recommendation');
  return first.asin;
}
