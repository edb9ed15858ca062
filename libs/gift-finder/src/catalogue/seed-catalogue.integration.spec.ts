import { giftDatabase, type GiftDatabase } from '../testing/gift-database';
import { CATALOGUE } from './catalogue';
import { Product } from './product.entity';
import { seedCatalogue } from './seed-catalogue';

describe('seedCatalogue', () => {
  let database: GiftDatabase;
  const total = CATALOGUE.length;

  beforeEach(async () => {
    database = await giftDatabase({ seeded: false });
  });
  afterEach(() => database.close());

  const seed = (catalogue = CATALOGUE) => seedCatalogue(database.dataSource, catalogue);
  const products = () => database.dataSource.getRepository(Product);

  it('stores every product as it is written', async () => {
    expect(await seed()).toEqual({ total, inserted: total, updated: 0, removed: 0 });
    for (const written of CATALOGUE) {
      expect(await products().findOneByOrFail({ id: written.id })).toMatchObject({
        source: 'giftspire-demo',
        brand: written.brand,
        category: written.category,
        price: written.priceEur,
        currency: 'EUR',
        titleEn: written.en.title,
        titleIt: written.it.title,
        descriptionIt: written.it.description,
        featuresEn: written.en.features,
        featuresIt: written.it.features,
        occasions: written.occasions,
        relations: written.relations,
        interests: written.interests,
        ageGroups: written.ages,
      });
    }
  });

  it('changes nothing the second time', async () => {
    await seed();
    const before = await products().find({ order: { id: 'ASC' } });
    expect(await seed()).toEqual({ total, inserted: 0, updated: 0, removed: 0 });
    expect(await products().find({ order: { id: 'ASC' } })).toEqual(before);
  });

  it('updates what differs, removes what is no longer written and leaves other sources alone', async () => {
    await seed();
    await database.dataSource.query(`
      insert into products (id, source, external_id, concept, brand, category, price, currency, title_en, title_it,
        description_en, description_it, features_en, features_it, occasions, relations, interests, age_groups)
      select 'SHOP-1', 'shop', '1', concept, brand, category, price, currency, title_en, title_it,
        description_en, description_it, features_en, features_it, occasions, relations, interests, age_groups
      from products where id = 'DEMO-0001'`);
    const [first, , ...others] = CATALOGUE;
    if (first === undefined) throw new Error('the catalogue is empty');
    const cheaper = { ...first, priceEur: 12.34 };
    expect(await seed([cheaper, ...others])).toEqual({
      total: total - 1,
      inserted: 0,
      updated: 1,
      removed: 1,
    });
    expect(await products().findOneBy({ id: 'DEMO-0001' })).toMatchObject({ price: 12.34 });
    expect(await products().existsBy({ id: 'DEMO-0002' })).toBe(false);
    expect(await products().existsBy({ id: 'SHOP-1' })).toBe(true);
  });

  it('weighs a title above a topic, and a topic above a description', async () => {
    await seed();
    const [row] = await database.dataSource.query<[Record<string, boolean>]>(`
      select search_en @@ 'speaker:A'::tsquery as title, search_en @@ 'gadget:B'::tsquery as topic,
        search_en @@ 'picnic:C'::tsquery as description, search_en @@ 'splash:D'::tsquery as feature,
        search_it @@ 'tecnolog:B'::tsquery as italian_topic
      from products where id = 'DEMO-0001'`);
    expect(row).toEqual({
      title: true,
      topic: true,
      description: true,
      feature: true,
      italian_topic: true,
    });
  });
});
