import { seedCatalogue } from '@giftspire/gift-finder';
import { DataSource } from 'typeorm';
import { type TestAccount, TestApi } from '../testing/test-api';

describe('GET /gift-finder/products/:id', () => {
  let api: TestApi;
  let account: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start();
    await seedCatalogue(api.app.get(DataSource));
    account = await api.signUp();
  });
  afterAll(() => api.stop());

  const get = (id: string) =>
    api.http(account.token).get(`/api/gift-finder/products/${encodeURIComponent(id)}`);
  const findBilingualProduct = async () => {
    const rows = await api.sql<{ id: string; title_en: string; title_it: string }>(
      `select id, title_en, title_it from products where title_en <> title_it order by id limit 1`,
    );
    return rows[0] ?? { id: '', title_en: '', title_it: '' };
  };

  it('returns a product in the language of Accept-Language', async () => {
    const { id, title_en, title_it } = await findBilingualProduct();
    const english = await get(id).expect(200);
    expect(english.body).toEqual({
      asin: id,
      title: title_en,
      description: expect.any(String),
      brand: expect.any(String),
      url: `http://giftspire.test/products/${encodeURIComponent(id)}`,
      image: expect.stringMatching(/^http:\/\/giftspire\.test\//),
      price: expect.any(Number),
      currency: 'EUR',
      rating: null,
      review_count: 0,
      features: expect.any(Array),
      is_prime: false,
      in_stock: true,
      is_demo: expect.any(Boolean),
    });
    const italian = await get(id).set('Accept-Language', 'it-IT').expect(200);
    expect(italian.body).toMatchObject({ asin: id, title: title_it });
  });

  it.each(['nothing', 'x'.repeat(65), 'a\0b', '\u202e', '%', "'; drop table products"])(
    'responds with 404 to the id %j',
    async (id) => {
      const { body } = await get(id).expect(404);
      expect(body).toEqual({ message: 'The product could not be found.' });
    },
  );

  it('requires a token', async () => {
    await api.http().get('/api/gift-finder/products/1').expect(401);
  });
});
