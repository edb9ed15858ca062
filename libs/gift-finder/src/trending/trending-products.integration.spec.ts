import { TRENDING_CATEGORIES } from '@giftspire/contracts';
import { createGiftDatabase, type GiftDatabase } from '../testing/gift-database';
import { OpenedResultRecorder } from './opened-result-recorder';
import { TrendingProducts } from './trending-products';

describe('TrendingProducts with OpenedResultRecorder', () => {
  let database: GiftDatabase;
  let trending: TrendingProducts;
  let opened: OpenedResultRecorder;
  let users: number[];
  let tech: string[];
  let pendingId = 0;

  beforeAll(async () => {
    database = await createGiftDatabase({ seeded: true });
    trending = new TrendingProducts(database.dataSource);
    opened = new OpenedResultRecorder(database.dataSource);
    users = await Promise.all(['ada', 'bea', 'cyd'].map((name) => database.createUser(name)));
    const rows = await database.dataSource.query<{ id: string }[]>(
      `select min(id) as id from products where category = 'tech' group by concept order by 1 limit 5`,
    );
    tech = rows.map(({ id }) => id);
  });
  beforeEach(() => database.dataSource.query(`truncate generated_orders`));
  afterAll(() => database.close());

  const view = { language: 'English', appUrl: 'http://shop.test' } as const;
  const top = async (count: number) =>
    (await trending.findTop('tech', count, view)).map(({ asin }) => asin);
  const result = async (user: number, products: (string | undefined)[], daysAgo = 0) => {
    const [{ id }] = await database.dataSource.query<[{ id: string }]>(
      `insert into generated_orders
         (user_id, pending_order_id, context, recommendations, metadata, created_at)
       values ($1, $2, '{}', $3, '{}', now() - $4 * interval '1 day') returning id`,
      [user, ++pendingId, JSON.stringify(products.map((asin) => ({ asin }))), daysAgo],
    );
    return Number(id);
  };

  it('ranks a product shown to several users above one shown to one user several times', async () => {
    await result(users[0] ?? 0, [tech[1]]);
    await result(users[1] ?? 0, [tech[1]]);
    for (let search = 0; search < 5; search++) await result(users[2] ?? 0, [tech[2]]);
    expect(await top(2)).toEqual([tech[1], tech[2]]);
  });

  it('gives newer results, higher positions and opened results more weight', async () => {
    await result(users[0] ?? 0, [tech[0]], 6);
    await result(users[0] ?? 0, [tech[1], tech[2]], 3);
    expect(await top(3)).toEqual([tech[1], tech[2], tech[0]]);
    const openedResult = await result(users[1] ?? 0, [tech[3]], 3);
    await result(users[1] ?? 0, [tech[4]], 3);
    await opened.recordFirstOpening(openedResult);
    expect((await top(5))[0]).toBe(tech[3]);
  });

  it('ignores results older than two weeks', async () => {
    const before = await top(3);
    await result(users[0] ?? 0, [tech[4], tech[3], tech[2]], 15);
    expect(await top(3)).toEqual(before);
  });

  it('fills the list with other products of the category, in an order that is stable for a day', async () => {
    await result(users[0] ?? 0, [tech[3]]);
    const filled = await top(6);
    expect(filled[0]).toBe(tech[3]);
    expect(new Set(filled).size).toBe(6);
    expect(await top(6)).toEqual(filled);
  });

  it('returns products of every category before the first search', async () => {
    for (const category of TRENDING_CATEGORIES)
      expect(await trending.findTop(category, 4, view)).toHaveLength(4);
  });

  it('omits products that are no longer in the catalogue', async () => {
    await result(users[0] ?? 0, ['GONE-1', tech[0]]);
    expect((await top(1))[0]).toBe(tech[0]);
  });

  it('returns one variant of each concept and no product that is out of stock', async () => {
    const [first, second, third] = await top(3);
    const set = (assignment: string, id: string | undefined) =>
      database.dataSource.query(`update products set ${assignment} where id = $1`, [id]);
    const [{ concept }] = await database.dataSource.query<[{ concept: string }]>(
      `select concept from products where id = $1`,
      [second],
    );
    try {
      await set(`in_stock = false`, first);
      await set(`concept = (select concept from products where id = '${third}')`, second);
      const now = await top(50);
      expect(now).not.toContain(first);
      expect(now).toContain(second);
      expect(now).not.toContain(third);
    } finally {
      await set(`in_stock = true`, first);
      await set(`concept = '${concept}'`, second);
    }
  });

  it('returns titles in the requested language', async () => {
    const [english] = await trending.findTop('tech', 1, view);
    const [italian] = await trending.findTop('tech', 1, { ...view, language: 'Italian' });
    expect(italian?.asin).toBe(english?.asin);
    expect(italian?.title).not.toBe(english?.title);
  });

  it('stores only the first opening of a result, and ignores the opening of a missing one', async () => {
    const id = await result(users[0] ?? 0, [tech[0]]);
    const openedAt = () => database.dataSource.query(`select opened_at from generated_orders`);
    expect(await openedAt()).toEqual([{ opened_at: null }]);
    await opened.recordFirstOpening(id);
    const first: unknown = await openedAt();
    expect(first).toEqual([{ opened_at: expect.any(Date) as Date }]);
    await opened.recordFirstOpening(id);
    await opened.recordFirstOpening(id + 1000);
    expect(await openedAt()).toEqual(first);
  });
});
