import { giftDatabase, type GiftDatabase } from '../testing/gift-database';
import { catalogue } from './catalogue';
import { importCatalogue } from './importing/import-catalogue';
import { INTEREST_SLUGS } from './interests';
import { seedCatalogue } from './seed-catalogue';

const CATALOGUE = catalogue();

describe('what triggers keep of the catalogue', () => {
  let database: GiftDatabase;

  beforeEach(async () => {
    database = await giftDatabase({ seeded: false });
  });
  afterEach(() => database.close());

  const rows = <Row>(statement: string) => database.dataSource.query<Row[]>(statement);
  const counted = async () => {
    const [kept] = await rows<{ kept: number; there: number }>(
      `select products::int as kept, (select count(*) from products)::int as there from catalogue_size`,
    );
    return kept;
  };
  const missingSets = () =>
    rows(`select topics from products where topics not in (select topics from topic_sets)`);
  const imported = (externalId: string, interests: readonly string[]) =>
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

  it('is the number of products and every set of topics, whatever stores or removes them', async () => {
    expect(await counted()).toEqual({ kept: 0, there: 0 });
    await seedCatalogue(database.dataSource, CATALOGUE);
    expect(await counted()).toEqual({ kept: CATALOGUE.length, there: CATALOGUE.length });
    expect(await missingSets()).toEqual([]);
    await seedCatalogue(database.dataSource, CATALOGUE.slice(0, 100));
    expect(await counted()).toEqual({ kept: 100, there: 100 });
    const { inserted } = await imported('1', ['camping', 'film', 'yoga']);
    expect(inserted).toBe(1);
    expect(await missingSets()).toEqual([]);
    expect(await counted()).toEqual({ kept: 101, there: 101 });
    await imported('1', ['camping', 'film', 'yoga']);
    expect(await counted()).toEqual({ kept: 101, there: 101 });
    await rows(`update products set interests = '{falconry,heraldry}' where source = 'shop'`);
    expect(await missingSets()).toEqual([]);
    await rows(`delete from products where source = 'shop'`);
    expect(await counted()).toEqual({ kept: 100, there: 100 });
    await rows('truncate products');
    expect(await counted()).toEqual({ kept: 0, there: 0 });
  });

  it('says nothing of what is rolled back', async () => {
    await seedCatalogue(database.dataSource, CATALOGUE.slice(0, 5));
    await expect(
      database.dataSource.transaction(async (manager) => {
        await manager.query('delete from products');
        throw new Error('not after all');
      }),
    ).rejects.toThrow('not after all');
    expect(await counted()).toEqual({ kept: 5, there: 5 });
  });

  it('is right when several store at once', async () => {
    const parts = Array.from({ length: 6 }, (_, part) => part);
    await Promise.all(
      parts.map((part) => imported(String(part), ['camping', INTEREST_SLUGS[part] ?? ''])),
    );
    expect(await counted()).toEqual({ kept: 6, there: 6 });
    expect(await missingSets()).toEqual([]);
  });
});
