import { OCCASIONS, RELATIONS, type SearchOptions } from '@giftspire/contracts';
import { createGiftDatabase, type GiftDatabase } from '../../testing/gift-database';
import { createSearchOptions } from '../../testing/create-search-options';
import { toSearchCriteria } from '../search-criteria';
import { COUNT_PRODUCTS_SQL } from './product-counts';
import { ELIGIBLE_CONDITION_SQL, toEligibilityParameters } from './eligibility';

describe('The product counts of a search', () => {
  let database: GiftDatabase;

  beforeAll(async () => {
    database = await createGiftDatabase({ seeded: true });
  });
  afterAll(() => database.close());

  const counts = async (statement: string, options: Partial<SearchOptions>, concepts: string[]) => {
    const parameters = toEligibilityParameters(
      toSearchCriteria(createSearchOptions(options)),
      concepts,
    );
    const [row] = await database.dataSource.query<[{ total: number; eligible: number }]>(
      statement,
      parameters,
    );
    return row;
  };
  const COUNT_DIRECTLY_SQL = `
    select (select count(*) from products)::int as total,
      (select count(*) from products as product where ${ELIGIBLE_CONDITION_SQL})::int as eligible`;

  async function expectCorrectCounts(options: Partial<SearchOptions>, concepts: string[] = []) {
    const maintained = await counts(COUNT_PRODUCTS_SQL, options, concepts);
    expect({ options, ...maintained }).toEqual({
      options,
      ...(await counts(COUNT_DIRECTLY_SQL, options, concepts)),
    });
    return maintained;
  }

  async function expectCorrectCountsForAllRelations() {
    for (const [index, relation] of RELATIONS.entries()) {
      const occasion = OCCASIONS[index % OCCASIONS.length];
      await expectCorrectCounts({
        relation,
        occasion,
        min_budget: index,
        max_budget: 20 + 9.9 * index,
      });
      await expectCorrectCounts({ relation, occasion, age_group: 'teenager' }, [
        'moka-pot',
        'none',
      ]);
    }
  }

  it('equal a direct count of the products', async () => {
    await expectCorrectCountsForAllRelations();
    const all = await expectCorrectCounts({ min_budget: 0, max_budget: 10_000 });
    const fewer = await expectCorrectCounts({ min_budget: 0, max_budget: 10_000 }, [
      'vinyl-care-kit',
    ]);
    expect(fewer.eligible).toBeLessThan(all.eligible);
  });

  it('stay correct when products are changed, deleted and truncated', async () => {
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
      await expectCorrectCountsForAllRelations();
    }
    const [{ empty }] = await dataSource.query<[{ empty: number }]>(
      `select count(*)::int as empty from offer_counts where products <= 0`,
    );
    expect(empty).toBe(0);
    await dataSource.query('truncate products');
    expect(await expectCorrectCounts({})).toEqual({ total: 0, eligible: 0 });
  });
});
