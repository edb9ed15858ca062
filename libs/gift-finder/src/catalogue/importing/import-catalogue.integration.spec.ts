import { giftDatabase, type GiftDatabase } from '../../testing/gift-database';
import { Product } from '../product.entity';
import { importCatalogue, type ImportFormat, type ImportOptions } from './import-catalogue';

const CSV = `\uFEFFid,title,description,price,currency,link,image_link,brand,product_type,availability,features,age_group
A1,"Lampada, ""Luna""","<p>Una luce &amp; un sorriso</p><script>alert(1)</script>",39.90 EUR,,https://shop.example/a1,javascript:alert(1),Luce,casa,in stock,Dimmerabile;USB-C,adult
A2,Vino rosso,Un rosso,"1.012,50",EUR,,,,vino,out of stock,,
,Without id,,10,EUR,,,,,,,
A4,Without price,,zero,EUR,,,,,,,
A5,Wooden train,For small hands,24,EUR,,,,toys,,,kids
`;

const JSON_LINES = `{"id":"J1","title":"Espresso cups","price":24.5,"interests":["coffee"],"relations":["mother","alien"],"safety_age":8}
not json
[]
{"id":2,"title":"Numbers are ids, too","price":"5"}
`;

const GOOGLE = `<?xml version="1.0"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title>
<item><g:id>G1</g:id><title>Yoga mat</title><description><![CDATA[A <b>soft</b> mat]]></description>
<link>https://shop.example/g1</link><g:image_link>https://shop.example/g1.jpg</g:image_link>
<g:price>29.00 EUR</g:price><g:sale_price>19.00 EUR</g:sale_price><g:availability>in_stock</g:availability>
<g:product_type>Sport &gt; Yoga</g:product_type><g:item_group_id>mats</g:item_group_id>
<g:shipping><g:price>5.00 EUR</g:price></g:shipping></item>
<item><g:id>G2</g:id><title>No price</title></item></channel></rss>`;

const SHOPIFY = JSON.stringify({
  meta: { products: 'no list' },
  products: [
    {
      id: 1,
      title: 'Mug "Sea" {blue}',
      handle: 'mug-sea',
      body_html: '<p>Holds tea</p>',
      vendor: 'Porto',
      product_type: 'Kitchen',
      tags: ['tea', 'coffee'],
      images: [{ src: 'https://cdn.example/mug.jpg' }],
      variants: [
        { id: 11, title: 'Default Title', price: '18.00', available: true },
        { id: 12, title: 'Large', price: '22.00', available: false },
      ],
    },
    { id: 2, title: 'Broken' },
  ],
});

describe('importCatalogue', () => {
  let database: GiftDatabase;

  beforeEach(async () => {
    database = await giftDatabase({ seeded: false });
  });
  afterEach(() => database.close());

  /** In pieces of seven bytes, so that every character and token is cut somewhere. */
  async function* pieces(text: string): AsyncGenerator<Buffer> {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 7)
      yield await Promise.resolve(bytes.subarray(at, at + 7));
  }
  const bring = (text: string, format: ImportFormat, options: Partial<ImportOptions> = {}) =>
    importCatalogue(database.dataSource, pieces(text), {
      format,
      source: 'shop',
      currency: 'EUR',
      isDryRun: false,
      ...options,
    });
  const product = (externalId: string) =>
    database.dataSource.getRepository(Product).findOneBy({ source: 'shop', externalId });

  it('reads CSV and says which rows it cannot take', async () => {
    expect(await bring(CSV, 'csv')).toEqual({
      read: 5,
      inserted: 3,
      updated: 0,
      unchanged: 0,
      rejected: 2,
      rejections: [
        { position: 4, reason: 'has no id' },
        { position: 5, reason: 'no price: zero' },
      ],
    });
    expect(await product('A1')).toMatchObject({
      titleIt: 'Lampada, "Luna"',
      descriptionIt: 'Una luce & un sorriso',
      price: 39.9,
      currency: 'EUR',
      url: 'https://shop.example/a1',
      image: null,
      brand: 'Luce',
      category: 'home',
      inStock: true,
      featuresEn: ['Dimmerabile', 'USB-C'],
      isDemo: false,
      rating: null,
    });
    expect((await product('A1'))?.ageGroups).not.toContain('child');
    expect((await product('A5'))?.ageGroups).toEqual(['child']);
  });

  it('keeps drinks from minors, whatever the shop says', async () => {
    await bring(CSV, 'csv');
    expect(await product('A2')).toMatchObject({ price: 1012.5, inStock: false, safetyAge: 18 });
    expect((await product('A2'))?.avoid).toEqual(expect.arrayContaining(['teenager', 'son']));
  });

  it('reads JSON Lines', async () => {
    const report = await bring(JSON_LINES, 'jsonl');
    expect(report).toMatchObject({ read: 4, inserted: 2, rejected: 2 });
    expect(report.rejections.map(({ position }) => position)).toEqual([2, 3]);
    expect(await product('J1')).toMatchObject({
      interests: ['coffee'],
      relations: ['mother'],
      category: 'kitchen',
      safetyAge: 8,
    });
    expect(await product('2')).toMatchObject({ price: 5 });
  });

  it('reads a Google Merchant feed', async () => {
    expect(await bring(GOOGLE, 'google')).toMatchObject({ read: 2, inserted: 1, rejected: 1 });
    expect(await product('G1')).toMatchObject({
      descriptionEn: 'A soft mat',
      price: 19,
      url: 'https://shop.example/g1',
      image: 'https://shop.example/g1.jpg',
      concept: 'mats',
      interests: expect.arrayContaining(['yoga', 'sports']) as unknown,
      category: 'sports',
    });
  });

  it('reads the products of a Shopify shop, a variant a product', async () => {
    expect(await bring(SHOPIFY, 'shopify')).toMatchObject({ read: 3, inserted: 2, rejected: 1 });
    expect(await product('11')).toMatchObject({
      titleEn: 'Mug "Sea" {blue}',
      concept: 'mug-sea',
      brand: 'Porto',
      image: 'https://cdn.example/mug.jpg',
      interests: expect.arrayContaining(['tea', 'coffee']) as unknown,
    });
    expect(await product('12')).toMatchObject({
      titleEn: 'Mug "Sea" {blue}, Large',
      inStock: false,
    });
  });

  it.each([
    ['csv', CSV],
    ['jsonl', JSON_LINES],
    ['google', GOOGLE],
    ['shopify', SHOPIFY],
  ] as const)('changes nothing at the second import of %s', async (format, text) => {
    const { inserted } = await bring(text, format);
    expect(await bring(text, format)).toMatchObject({
      inserted: 0,
      updated: 0,
      unchanged: inserted,
    });
  });

  it('updates what differs, and keeps products of other sources apart', async () => {
    await bring(JSON_LINES, 'jsonl');
    await bring(JSON_LINES, 'jsonl', { source: 'other' });
    const cheaper = JSON_LINES.replace('24.5', '20');
    expect(await bring(cheaper, 'jsonl')).toMatchObject({ inserted: 0, updated: 1, unchanged: 1 });
    expect(await database.dataSource.getRepository(Product).count()).toBe(4);
  });

  it.each([
    ['jsonl', 'not JSON\n', 'is no JSON object'],
    ['jsonl', '[1]\n', 'is no JSON object'],
    [
      'shopify',
      '{"products":[{"title":"A","handle":"a"}]}',
      'is no product of Shopify (variants: Invalid input: expected array, received undefined)',
    ],
  ] as const)('says what is wrong with a product of %s', async (format, text, reason) => {
    const { rejections } = await bring(text, format);
    expect(rejections).toEqual([{ position: 1, reason }]);
  });

  it('stores nothing when dry', async () => {
    expect(await bring(CSV, 'csv', { isDryRun: true })).toMatchObject({ inserted: 3, rejected: 2 });
    expect(await database.dataSource.getRepository(Product).count()).toBe(0);
  });

  it('takes the later of two rows with one id', async () => {
    const twice = '{"id":1,"title":"A","price":1}\n{"id":1,"title":"B","price":2}\n';
    expect(await bring(twice, 'jsonl')).toMatchObject({ read: 2, inserted: 1, updated: 1 });
    expect(await product('1')).toMatchObject({ titleEn: 'B' });
  });

  it.each([
    ['csv', 'id,title\n"1,x'],
    ['google', '<rss><channel><item></channel></rss>'],
    ['shopify', '{"products":[{"id":1}'],
    ['shopify', '{"products":[{id:1}]}'],
    ['shopify', '[]'],
    ['jsonl', `{"id": "${'x'.repeat(1_000_001)}`],
  ] as const)('refuses a broken file of %s: %#', async (format, text) => {
    await expect(
      importCatalogue(database.dataSource, oneChunk(text), {
        format,
        source: 'shop',
        currency: 'EUR',
        isDryRun: true,
      }),
    ).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE' });
  });

  it('tells its progress after every batch', async () => {
    const lines = Array.from({ length: 1_200 }, (_, id) =>
      JSON.stringify({ id, title: 'T', price: 1 }),
    );
    const seen: number[] = [];
    await importCatalogue(database.dataSource, oneChunk(lines.join('\n')), {
      format: 'jsonl',
      source: 'shop',
      currency: 'EUR',
      isDryRun: false,
      onProgress: ({ read }) => seen.push(read),
    });
    expect(seen).toEqual([500, 1_000, 1_200]);
  });
});

async function* oneChunk(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
