import { createGiftDatabase, type GiftDatabase } from '../testing/gift-database';
import { buildBuiltInCatalogue } from './built-in-catalogue';
import { importCatalogue } from './importing/import-catalogue';
import { INTEREST_SLUGS } from './interests';
import { seedCatalogue } from './seed-catalogue';

const CATALOGUE = buildBuiltInCatalogue();

describe('The triggers on products', () => {
  let database: GiftDatabase;

  beforeEach(async () => {
    database = await createGiftDatabase({ seeded: false });
  });
  afterEach(() => database.close());

  const rows = <Row>(statement: string) => database.dataSource.query<Row[]>(statement);
  const readCounts = async () => {
    const [counts] = await rows<{ maintained: number; actual: number }>(
      `select products::int as maintained, (select count(*) from products)::int as actual from catalogue_size`,
    );
    return counts;
  };
  const findMissingTopicSets = () =>
    rows(`select topics from products where topics not in (select topics from topic_sets)`);
  const importOne = (externalId: string, interests: readonly string[]) =>
    importCatalogue(
      database.dataSource,
      (async function* () {
        await Promise.resolve();
        yield Buffer.from(
          `${JSON.stringify({ id: externalId, title: 'A kite', price: 20, interests })}\n`,
        );
      })(),
      { format: 'jsonl', isDryRun: false, source: 'shop', currency: 'EUR' },
    );

  it('maintain the number of products and all sets of topics for every kind of change', async () => {
    expect(await readCounts()).toEqual({ maintained: 0, actual: 0 });
    await seedCatalogue(database.dataSource, CATALOGUE);
    expect(await readCounts()).toEqual({ maintained: CATALOGUE.length, actual: CATALOGUE.length });
    expect(await findMissingTopicSets()).toEqual([]);
    await seedCatalogue(database.dataSource, CATALOGUE.slice(0, 100));
    expect(await readCounts()).toEqual({ maintained: 100, actual: 100 });
    const { inserted } = await importOne('1', ['camping', 'film', 'yoga']);
    expect(inserted).toBe(1);
    expect(await findMissingTopicSets()).toEqual([]);
    expect(await readCounts()).toEqual({ maintained: 101, actual: 101 });
    await importOne('1', ['camping', 'film', 'yoga']);
    expect(await readCounts()).toEqual({ maintained: 101, actual: 101 });
    await rows(`update products set interests = '{falconry,heraldry}' where source = 'shop'`);
    expect(await findMissingTopicSets()).toEqual([]);
    await rows(`delete from products where source = 'shop'`);
    expect(await readCounts()).toEqual({ maintained: 100, actual: 100 });
    await rows('truncate products');
    expect(await readCounts()).toEqual({ maintained: 0, actual: 0 });
  });

  it('do not count changes that are rolled back', async () => {
    await seedCatalogue(database.dataSource, CATALOGUE.slice(0, 5));
    await expect(
      database.dataSource.transaction(async (manager) => {
        await manager.query('delete from products');
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await readCounts()).toEqual({ maintained: 5, actual: 5 });
  });

  it('count correctly when several imports run concurrently', async () => {
    const parts = Array.from({ length: 6 }, (_, part) => part);
    await Promise.all(
      parts.map((part) => importOne(String(part), ['camping', INTEREST_SLUGS[part] ?? ''])),
    );
    expect(await readCounts()).toEqual({ maintained: 6, actual: 6 });
    expect(await findMissingTopicSets()).toEqual([]);
  });
});
