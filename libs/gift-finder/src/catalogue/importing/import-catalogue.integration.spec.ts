import { createGiftDatabase, type GiftDatabase } from '../../testing/gift-database';
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
    database = await createGiftDatabase({ seeded: false });
  });
  afterEach(() => database.close());

  /** Splits a text into chunks of seven bytes, so that characters and tokens are split between chunks. */
  async function* toSmallChunks(text: string): AsyncGenerator<Buffer> {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += 7)
      yield await Promise.resolve(bytes.subarray(at, at + 7));
  }
  const importText = (text: string, format: ImportFormat, options: Partial<ImportOptions> = {}) =>
    importCatalogue(database.dataSource, toSmallChunks(text), {
      format,
      source: 'shop',
      currency: 'EUR',
      isDryRun: false,
      ...options,
    });
  const product = (externalId: string) =>
    database.dataSource.getRepository(Product).findOneBy({ source: 'shop', externalId });

  it('imports CSV and reports the rejected rows', async () => {
    expect(await importText(CSV, 'csv')).toEqual({
      read: 5,
      inserted: 3,
      updated: 0,
      unchanged: 0,
      rejected: 2,
      rejections: [
        { position: 4, reason: 'has no id' },
        { position: 5, reason: 'has no valid price: zero' },
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

  it('tags alcoholic drinks as unsuitable for minors', async () => {
    await importText(CSV, 'csv');
    expect(await product('A2')).toMatchObject({ price: 1012.5, inStock: false, safetyAge: 18 });
    expect((await product('A2'))?.avoid).toEqual(expect.arrayContaining(['teenager', 'son']));
  });

  it('imports JSON Lines', async () => {
    const report = await importText(JSON_LINES, 'jsonl');
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

  it('imports a Google Merchant feed', async () => {
    expect(await importText(GOOGLE, 'google')).toMatchObject({ read: 2, inserted: 1, rejected: 1 });
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

  it('imports each variant of a Shopify product as a product', async () => {
    expect(await importText(SHOPIFY, 'shopify')).toMatchObject({
      read: 3,
      inserted: 2,
      rejected: 1,
    });
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
    const { inserted } = await importText(text, format);
    expect(await importText(text, format)).toMatchObject({
      inserted: 0,
      updated: 0,
      unchanged: inserted,
    });
  });

  it('updates changed products and does not touch those of other sources', async () => {
    await importText(JSON_LINES, 'jsonl');
    await importText(JSON_LINES, 'jsonl', { source: 'other' });
    const cheaper = JSON_LINES.replace('24.5', '20');
    expect(await importText(cheaper, 'jsonl')).toMatchObject({
      inserted: 0,
      updated: 1,
      unchanged: 1,
    });
    expect(await database.dataSource.getRepository(Product).count()).toBe(4);
  });

  it.each([
    ['jsonl', 'not JSON\n', 'is not a JSON object'],
    ['jsonl', '[1]\n', 'is not a JSON object'],
    [
      'shopify',
      '{"products":[{"title":"A","handle":"a"}]}',
      'is not a valid Shopify product (variants: Invalid input: expected array, received undefined)',
    ],
  ] as const)(
    'reports the reason why a product of %s is rejected',
    async (format, text, reason) => {
      const { rejections } = await importText(text, format);
      expect(rejections).toEqual([{ position: 1, reason }]);
    },
  );

  it('stores nothing in a dry run', async () => {
    expect(await importText(CSV, 'csv', { isDryRun: true })).toMatchObject({
      inserted: 3,
      rejected: 2,
    });
    expect(await database.dataSource.getRepository(Product).count()).toBe(0);
  });

  it('stores the later one of two rows with the same id', async () => {
    const twice = '{"id":1,"title":"A","price":1}\n{"id":1,"title":"B","price":2}\n';
    expect(await importText(twice, 'jsonl')).toMatchObject({ read: 2, inserted: 1, updated: 1 });
    expect(await product('1')).toMatchObject({ titleEn: 'B' });
  });

  it.each([
    ['csv', 'id,title\n"1,x'],
    ['google', '<rss><channel><item></channel></rss>'],
    ['shopify', '{"products":[{"id":1}'],
    ['shopify', '{"products":[{id:1}]}'],
    ['shopify', '[]'],
    ['jsonl', `{"id": "${'x'.repeat(1_000_001)}`],
  ] as const)('rejects an invalid file in the format %s: %#', async (format, text) => {
    await expect(
      importCatalogue(database.dataSource, toOneChunk(text), {
        format,
        source: 'shop',
        currency: 'EUR',
        isDryRun: true,
      }),
    ).rejects.toMatchObject({ code: 'IMPORT_UNREADABLE' });
  });

  it('reports its progress after every batch', async () => {
    const lines = Array.from({ length: 1_200 }, (_, id) =>
      JSON.stringify({ id, title: 'T', price: 1 }),
    );
    const seen: number[] = [];
    await importCatalogue(database.dataSource, toOneChunk(lines.join('\n')), {
      format: 'jsonl',
      source: 'shop',
      currency: 'EUR',
      isDryRun: false,
      onProgress: ({ read }) => seen.push(read),
    });
    expect(seen).toEqual([500, 1_000, 1_200]);
  });
});

async function* toOneChunk(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}
