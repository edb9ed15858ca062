import { seedCatalogue } from '@giftspire/gift-finder';
import { DataSource } from 'typeorm';
import { TestApi } from '../testing/test-api';

describe('GET /gift-finder/artwork/:icon/:palette.svg', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
    await seedCatalogue(api.app.get(DataSource));
  });
  afterAll(() => api.stop());

  it('serves the image of a product without a token, cacheable for a year', async () => {
    const [{ image } = { image: '' }] = await api.sql<{ image: string }>(
      `select image from products order by id limit 1`,
    );
    const { headers, body } = await api.http().get(image).expect(200);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((body as Buffer).toString()).toMatch(/^<svg [^]+<path [^>]+ d="M[^]+<\/svg>\n$/);
  });

  it('has a drawing for every product of the demo catalogue', async () => {
    const rows = await api.sql<{ image: string }>(
      `select distinct image from products where source = 'giftspire-demo'`,
    );
    expect(rows.length).toBeGreaterThan(500);
    const icons = new Map(rows.map(({ image }) => [image.split('/')[4], image]));
    for (const image of icons.values()) await api.http().get(image).expect(200);
  });

  it.each([
    'coffee-maker/nocolour.svg',
    'nothing/sage.svg',
    'coffee-maker/sage.png',
    '__proto__/sage.svg',
    'coffee-maker/__proto__.svg',
  ])('responds with an uncacheable 404 to %s', async (path) => {
    const { headers } = await api.http().get(`/api/gift-finder/artwork/${path}`).expect(404);
    expect(headers['cache-control'] ?? '').not.toContain('immutable');
  });
});
