import { OCCASIONS, RELATIONS, type SearchOptions } from '@giftspire/contracts';
import { giftDatabase, type GiftDatabase } from '../../testing/gift-database';
import { searchOptions } from '../../testing/search-options';
import { searchCriteria } from '../search-criteria';
import { COUNT_PRODUCTS } from './counts';
import { ELIGIBLE, eligibleParameters } from './eligible';

describe('the counts of a search', () => {
  let database: GiftDatabase;

  beforeAll(async () => {
    database = await giftDatabase({ seeded: true });
  });
  afterAll(() => database.close());

  const counts = async (statement: string, options: Partial<SearchOptions>, concepts: string[]) => {
    const parameters = eligibleParameters(searchCriteria(searchOptions(options)), concepts);
    const [row] = await database.dataSource.query<[{ searched: number; remaining: number }]>(
      statement,
      parameters,
    );
    return row;
  };
  const COUNTED_ONE_BY_ONE = `
    select (select count(*) from products)::int as searched,
      (select count(*) from products as product where ${ELIGIBLE})::int as remaining`;

  async function expectTrue(options: Partial<SearchOptions>, concepts: string[] = []) {
    const kept = await counts(COUNT_PRODUCTS, options, concepts);
    expect({ options, ...kept }).toEqual({
      options,
      ...(await counts(COUNTED_ONE_BY_ONE, options, concepts)),
    });
    return kept;
  }

  async function expectAllTrue() {
    for (const [index, relation] of RELATIONS.entries()) {
      const occasion = OCCASIONS[index % OCCASIONS.length];
      await expectTrue({ relation, occasion, min_budget: index, max_budget: 20 + 9.9 * index });
      await expectTrue({ relation, occasion, age_group: 'teenager' }, ['moka-pot', 'none']);
    }
  }

  it('are those of counting every product', async () => {
    await expectAllTrue();
    const all = await expectTrue({ min_budget: 0, max_budget: 10_000 });
    const fewer = await expectTrue({ min_budget: 0, max_budget: 10_000 }, ['vinyl-care-kit']);
    expect(fewer.remaining).toBeLessThan(all.remaining);
  });

  it('stay so when products change, go and come', async () => {
    const { dataSource } = database;
    const few = `id in (select id from products order by md5(id) limit 300)`;
    for (const statement of [
      `update products set price = price + 0.5 where ${few}`,
      `update products set in_stock = false where ${few}`,
      `update products set in_stock = true, avoid = '{son,senior}', safety_age = 9 where ${few}`,
      `update products set age_groups = '{teenager}', currency = 'USD' where ${few}`,
      `delete from products where ${few}`,
    ]) {
      await dataSource.query(statement);
      await expectAllTrue();
    }
    const [{ empty }] = await dataSource.query<[{ empty: number }]>(
      `select count(*)::int as empty from offer_counts where products <= 0`,
    );
    expect(empty).toBe(0);
    await dataSource.query('truncate products');
    expect(await expectTrue({})).toEqual({ searched: 0, remaining: 0 });
  });
});
