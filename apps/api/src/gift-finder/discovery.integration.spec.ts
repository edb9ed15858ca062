import {
  OCCASIONS,
  RELATIONS,
  TRENDING_CATEGORIES,
  type TrendingResponse,
} from '@giftspire/contracts';
import { seedCatalogue } from '@giftspire/gift-finder';
import { DataSource } from 'typeorm';
import { type TestAccount, TestApi } from '../testing/test-api';

describe('Trending products, categories and suggestions', () => {
  let api: TestApi;
  let account: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start();
    await seedCatalogue(api.app.get(DataSource));
    account = await api.signUp();
  });
  afterAll(() => api.stop());

  const get = (path: string) => api.http(account.token).get(`/api/gift-finder/${path}`);
  const count = async (query: string) =>
    ((await get(`trending/tech${query}`).expect(200)).body as TrendingResponse).data.products
      .length;

  it.each(['trending/tech', 'categories', 'suggestions?query=a'])(
    'require a token for %s',
    async (path) => {
      await api.http().get(`/api/gift-finder/${path}`).expect(401);
    },
  );

  it.each([...TRENDING_CATEGORIES])('list the trending products of %s', async (category) => {
    const { body } = await get(`trending/${category}?limit=4`).expect(200);
    expect(body).toEqual({
      success: true,
      data: { category, products: expect.any(Array), total: 4 },
    });
    const { products } = (body as TrendingResponse).data;
    expect(products).toHaveLength(4);
    for (const product of products)
      expect(product).toEqual({
        asin: expect.any(String),
        title: expect.any(String),
        url: expect.stringMatching(/^http:\/\/giftspire\.test\//),
        image: expect.stringMatching(/^http:\/\/giftspire\.test\//),
        price: expect.any(Number),
        currency: 'EUR',
        rating: null,
        review_count: 0,
        is_prime: false,
        is_demo: true,
      });
  });

  it.each(['kitchenware', 'TECH', '__proto__', 'tech%00', '%20'])(
    'respond with 404 to the category %s',
    async (category) => {
      const { body } = await get(`trending/${category}`).expect(404);
      expect(body).toEqual({ message: 'The category could not be found.' });
    },
  );

  it.each([
    ['', 10],
    ['?limit=3', 3],
    ['?limit=0', 1],
    ['?limit=-5', 1],
    ['?limit=abc', 10],
    ['?limit=1.5', 10],
    ['?limit=1&limit=2', 10],
  ])('return for the query %j %i products', async (query, expected) => {
    expect(await count(query)).toBe(expected);
  });

  it('clamp a large limit', async () => {
    expect(await count('?limit=1000000')).toBeLessThanOrEqual(50);
  });

  it('rank the products of opened results first', async () => {
    const [{ id: last } = { id: '' }] = await api.sql<{ id: string }>(
      `select id from products where category = 'books' order by id desc limit 1`,
    );
    const [order] = await api.sql<{ id: string }>(
      `insert into generated_orders (user_id, pending_order_id, context, recommendations, metadata)
       values ($1, 1, '{}', $2, '{}') returning id`,
      [account.id, JSON.stringify([{ asin: last, category: 'books' }])],
    );
    await get(`searches/${order?.id}`).expect(200);
    const { body } = await get('trending/books?limit=1').expect(200);
    expect((body as TrendingResponse).data.products[0]?.asin).toBe(last);
    expect(await api.sql(`select 1 from generated_orders where opened_at is null`)).toEqual([]);
  });

  it('list categories, relations and occasions, with labels in the language of Accept-Language', async () => {
    const english = await get('categories').expect(200);
    expect(english.body).toEqual({
      data: {
        categories: Object.fromEntries(
          TRENDING_CATEGORIES.map((key) => [key, expect.any(String) as string]),
        ),
        relations: RELATIONS,
        occasions: OCCASIONS,
      },
    });
    const italian = await get('categories').set('Accept-Language', 'it-IT,it;q=0.9').expect(200);
    expect(italian.body).toMatchObject({ data: { categories: { home: 'Casa' } } });
    expect(italian.headers['vary']).toContain('Accept-Language');
  });

  it.each([
    ['query=giard&type=interest', 'giardinaggio'],
    ['query=giard', 'giardinaggio'],
    ['query=mama&type=relation', 'mother'],
    ['query=NATALE&type=occasion', 'christmas'],
  ])('return suggestions for %s', async (query, expected) => {
    const { body } = await get(`suggestions?${query}`).expect(200);
    expect((body as { data: { suggestions: string[] } }).data.suggestions).toContain(expected);
  });

  it('return no suggestion for an emoji', async () => {
    const { body } = await get(`suggestions?query=${encodeURIComponent('🎁')}`).expect(200);
    expect(body).toEqual({ data: { suggestions: [] } });
  });

  it.each([
    ['type=planet', 'type'],
    [`query=${'x'.repeat(51)}`, 'query'],
    ['query=%00', 'query'],
    ['query=a&query=b', 'query'],
  ])('reject %s', async (query, field) => {
    const { body } = await get(`suggestions?${query}`).expect(422);
    expect(Object.keys((body as { errors: object }).errors)).toEqual([field]);
  });
});
