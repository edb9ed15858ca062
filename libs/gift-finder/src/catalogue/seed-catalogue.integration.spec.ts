import { createGiftDatabase, type GiftDatabase } from '../testing/gift-database';
import { buildBuiltInCatalogue } from './built-in-catalogue';
import { Product } from './product.entity';
import { seedCatalogue } from './seed-catalogue';

const CATALOGUE = buildBuiltInCatalogue();

describe('seedCatalogue', () => {
  let database: GiftDatabase;
  const total = CATALOGUE.length;

  beforeEach(async () => {
    database = await createGiftDatabase({ seeded: false });
  });
  afterEach(() => database.close());

  const seed = (catalogue = CATALOGUE) => seedCatalogue(database.dataSource, catalogue);
  const products = () => database.dataSource.getRepository(Product);

  it('stores all properties of every product', async () => {
    expect(await seed()).toEqual({ total, inserted: total, updated: 0, removed: 0 });
    const stored = new Map((await products().find()).map((product) => [product.id, product]));
    for (const written of CATALOGUE) {
      expect(stored.get(written.id)).toMatchObject({
        source: 'giftspire-demo',
        externalId: written.id,
        concept: written.concept,
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
        avoid: written.avoid,
        safetyAge: written.safetyAge,
        materials: written.materials,
        variantEn: written.en.variant,
        variantIt: written.it.variant,
        image: written.image,
        url: null,
        rating: null,
        reviewCount: 0,
        inStock: true,
        isDemo: true,
      });
    }
  });

  it('changes nothing the second time', async () => {
    await seed();
    const before = await products().find({ order: { id: 'ASC' } });
    expect(await seed()).toEqual({ total, inserted: 0, updated: 0, removed: 0 });
    expect(await products().find({ order: { id: 'ASC' } })).toEqual(before);
  });

  it('updates changed products, deletes missing ones and does not touch other sources', async () => {
    await seed();
    const [first, second, ...others] = CATALOGUE;
    if (first === undefined || second === undefined) throw new Error('the catalogue is empty');
    await database.dataSource.query(
      `
      insert into products (id, source, external_id, concept, brand, category, price, currency, title_en, title_it,
        description_en, description_it, features_en, features_it, occasions, relations, interests, age_groups)
      select 'SHOP-1', 'shop', '1', concept, brand, category, price, currency, title_en, title_it,
        description_en, description_it, features_en, features_it, occasions, relations, interests, age_groups
      from products where id = $1`,
      [first.id],
    );
    const cheaper = { ...first, priceEur: 12.34 };
    expect(await seed([cheaper, ...others])).toEqual({
      total: total - 1,
      inserted: 0,
      updated: 1,
      removed: 1,
    });
    expect(await products().findOneBy({ id: first.id })).toMatchObject({ price: 12.34 });
    expect(await products().existsBy({ id: second.id })).toBe(false);
    expect(await products().existsBy({ id: 'SHOP-1' })).toBe(true);
  });

  it('weights titles A, topics B, descriptions C and features D in the full-text search', async () => {
    await seed();
    const [row] = await database.dataSource.query<[Record<string, boolean>]>(`
      select search_en @@ 'speaker:A'::tsquery as title, search_en @@ 'gadget:B'::tsquery as topic,
        search_en @@ 'picnic:C'::tsquery as description, search_en @@ 'splash:D'::tsquery as feature,
        search_it @@ 'tecnolog:B'::tsquery as italian_topic
      from products where id = 'DEMO-palm-speaker-coral'`);
    expect(row).toEqual({
      title: true,
      topic: true,
      description: true,
      feature: true,
      italian_topic: true,
    });
  });
});
