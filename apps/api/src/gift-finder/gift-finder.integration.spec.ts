import type { Paginated, PendingOrder } from '@giftspire/contracts';
import { type TestAccount, TestApi } from '../testing/test-api';

const SEARCH = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 20,
  max_budget: 100,
  interests: ['books', 'home decor'],
};

describe('Gift finder', () => {
  let api: TestApi;
  let owner: TestAccount;
  let otherUser: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start();
    owner = await api.signUp();
    otherUser = await api.signUp();
  });
  beforeEach(() => api.sql(`truncate pending_orders, generated_orders, job_outbox`));
  afterAll(() => api.stop());

  const search = (body: object) => api.http(owner.token).post('/api/gift-finder/search').send(body);
  const get = (path: string) => api.http(owner.token).get(`/api/gift-finder/${path}`);
  const pending = async (query = ''): Promise<Paginated<PendingOrder>> =>
    (await get(`pending-orders${query}`).expect(200)).body as Paginated<PendingOrder>;

  describe('POST /gift-finder/search', () => {
    it('responds with 201 and creates a pending order and a job', async () => {
      const jobs = async () => (await api.sql(`select 1 from job_outbox`)).length;
      const response = await search(SEARCH).expect(201);
      expect(response.body).toEqual({ message: expect.any(String) });
      const { data } = await pending();
      expect(data).toEqual([
        {
          id: expect.any(Number),
          options: SEARCH,
          stage: 'queued',
          created_at: expect.stringMatching(/Z$/),
          started_at: null,
          failed_at: null,
          error_code: null,
          error_details: null,
        },
      ]);
      expect(await jobs()).toBe(1);
    });

    it('accepts numbers as strings, trims, and removes empty and unknown fields', async () => {
      await search({
        ...SEARCH,
        min_budget: ' 20.5 ',
        max_budget: '1e2',
        max_results: '5',
        interests: ['  books '],
        gender: '',
        age_group: null,
        output_language: 'Italian',
        is_admin: true,
      }).expect(201);
      const { data } = await pending();
      expect(data[0]?.options).toEqual({
        ...SEARCH,
        min_budget: 20.5,
        max_budget: 100,
        max_results: 5,
        interests: ['books'],
        output_language: 'Italian',
      });
    });

    it('reports every missing field', async () => {
      const response = await search({}).expect(422);
      expect(response.body).toEqual({
        message: 'The relation field is required. (and 4 more errors)',
        errors: {
          relation: ['The relation field is required.'],
          occasion: ['The occasion field is required.'],
          min_budget: ['The min budget field is required.'],
          max_budget: ['The max budget field is required.'],
          interests: ['The interests field is required.'],
        },
      });
    });

    it.each([
      [{ relation: 'enemy' }, 'relation', 'The selected relation is invalid.'],
      [{ relation: ['friend'] }, 'relation', 'The selected relation is invalid.'],
      [{ min_budget: 'abc' }, 'min_budget', 'The min budget field must be a number.'],
      [{ min_budget: -1 }, 'min_budget', 'The min budget field must be at least 0.'],
      [{ min_budget: '1e999' }, 'min_budget', 'The min budget field must be a number.'],
      [{ min_budget: {} }, 'min_budget', 'The min budget field must be a number.'],
      [{ max_budget: 20 }, 'max_budget', 'The max budget field must be greater than 20.'],
      [
        { max_budget: 10_001 },
        'max_budget',
        'The max budget field must not be greater than 10000.',
      ],
      [{ max_budget: '1e999' }, 'max_budget', 'The max budget field must be a number.'],
      [{ interests: [] }, 'interests', 'The interests field is required.'],
      [{ interests: 'books' }, 'interests', 'The interests field must be an array.'],
      [{ interests: ['a', ''] }, 'interests.1', 'The interests.1 field is required.'],
      [{ interests: [1] }, 'interests.0', 'The interests.0 field must be a string.'],
      [{ interests: ['a\0b'] }, 'interests.0', 'The interests.0 field format is invalid.'],
      [{ interests: ['\u0001\u0002'] }, 'interests.0', 'The interests.0 field format is invalid.'],
      [{ interests: ['a\tb'] }, 'interests.0', 'The interests.0 field format is invalid.'],
      [{ interests: ['\udfff'] }, 'interests.0', 'The interests.0 field format is invalid.'],
      [
        { interests: ['x'.repeat(51)] },
        'interests.0',
        'The interests.0 field must not be greater than 50 characters.',
      ],
      [
        { interests: Array(21).fill('x') },
        'interests',
        'The interests field must not have more than 20 items.',
      ],
      [{ max_results: 21 }, 'max_results', 'The max results field must not be greater than 20.'],
      [{ max_results: 'abc' }, 'max_results', 'The max results field must be an integer.'],
      [{ max_results: '1e999' }, 'max_results', 'The max results field must be an integer.'],
      [{ max_results: 25.5 }, 'max_results', 'The max results field must be an integer.'],
      [{ max_results: 1.5 }, 'max_results', 'The max results field must be an integer.'],
      [{ output_language: 'it' }, 'output_language', 'The selected output language is invalid.'],
    ])('rejects %j', async (change, field, message) => {
      const response = await search({ ...SEARCH, ...change }).expect(422);
      expect(response.body).toEqual({ message, errors: { [field]: [message] } });
    });
  });

  describe('GET /gift-finder/pending-orders', () => {
    it('returns a page, newest first, with absolute links', async () => {
      for (const max_budget of [101, 102, 103]) await search({ ...SEARCH, max_budget }).expect(201);
      const { data, links, meta } = await pending('?page=2&per_page=2');
      const url = 'http://giftspire.test/api/gift-finder/pending-orders';
      expect(data.map(({ options }) => options.max_budget)).toEqual([101]);
      expect(links).toEqual({
        first: `${url}?page=1&per_page=2`,
        last: `${url}?page=2&per_page=2`,
        prev: `${url}?page=1&per_page=2`,
        next: null,
      });
      expect(meta).toEqual({
        current_page: 2,
        from: 3,
        last_page: 2,
        path: url,
        per_page: 2,
        to: 3,
        total: 3,
      });
    });

    it('returns one empty page for an empty list', async () => {
      const { data, meta } = await pending();
      expect(data).toEqual([]);
      expect(meta).toMatchObject({ last_page: 1, from: null, to: null, total: 0, per_page: 15 });
    });

    it.each([
      ['?page=0&per_page=0', 1, 1],
      ['?page=-1&per_page=1000', 1, 100],
      ['?page=abc&per_page=abc', 1, 15],
      ['?page=999999999999999999999', 1, 15],
      ['?page=999999999&per_page=100', 999_999_999, 100],
      ['?page=1&page=2&per_page[]=3', 1, 15],
      ['?page=%00', 1, 15],
    ])('clamps %s', async (query, page, perPage) => {
      const { meta } = await pending(query);
      expect([meta.current_page, meta.per_page]).toEqual([page, perPage]);
    });
  });

  describe('DELETE /gift-finder/pending-orders/:id', () => {
    it('deletes the user’s own pending order', async () => {
      await search(SEARCH).expect(201);
      const id = (await pending()).data[0]?.id;
      const response = await api
        .http(owner.token)
        .delete(`/api/gift-finder/pending-orders/${id}`)
        .expect(200);
      expect(response.body).toEqual({ message: expect.any(String) });
      expect((await pending()).meta.total).toBe(0);
    });

    it('responds with 404 to another user and to a malformed id, and keeps the pending order', async () => {
      await search(SEARCH).expect(201);
      const own = (await pending()).data[0]?.id;
      const remove = (token: string, id: unknown) =>
        api.http(token).delete(`/api/gift-finder/pending-orders/${id}`).expect(404);
      await remove(otherUser.token, own);
      for (const id of ['0', '-1', 'abc', '1.5', '9'.repeat(19), '9'.repeat(40), '%00'])
        await remove(owner.token, id);
      expect((await pending()).meta.total).toBe(1);
    });
  });

  describe('POST /gift-finder/pending-orders/:id/retry', () => {
    const retry = (id: unknown, { token } = owner) =>
      api.http(token).post(`/api/gift-finder/pending-orders/${id}/retry`).send({});
    const placeSearch = async (): Promise<number> => {
      await search(SEARCH).expect(201);
      return (await pending()).data[0]?.id ?? 0;
    };
    const placeFailedSearch = async (): Promise<number> => {
      const id = await placeSearch();
      await api.sql(
        `update pending_orders set failed_at = now(), error_code = 'SEARCH_FAILED' where id = $1`,
        [id],
      );
      return id;
    };

    it('restarts a failed search once', async () => {
      const id = await placeFailedSearch();
      const response = await retry(id).expect(200);
      expect(response.body).toEqual({ message: expect.any(String) });
      expect((await pending()).data).toMatchObject([{ id, failed_at: null, error_code: null }]);
      const again = await retry(id).expect(409);
      expect(again.body).toEqual({ message: 'The search has not failed.' });
      expect(await api.sql(`select 1 from job_outbox`)).toHaveLength(2);
    });

    it('responds with 409 to a waiting search', async () => {
      await retry(await placeSearch()).expect(409);
    });

    it('responds with 404 to another user and to a malformed id', async () => {
      await retry(await placeFailedSearch(), otherUser).expect(404);
      for (const id of ['0', 'abc', '9'.repeat(19), '%00']) await retry(id).expect(404);
    });
  });

  describe('GET /gift-finder/searches', () => {
    const context = {
      relation: 'friend',
      occasion: 'birthday',
      budget: { min: 20, max: 100 },
      interests: ['books'],
    };
    const metadata = {
      total_products_searched: 200,
      products_after_filtering: 20,
      search_strategies_used: 3,
    };
    let lastPendingId = 1_000;

    const storeResult = async (account: TestAccount): Promise<number> => {
      const [row] = await api.sql<{ id: string }>(
        `insert into generated_orders (user_id, pending_order_id, context, recommendations, metadata)
         values ($1, $2, $3, '[]', $4) returning id`,
        [account.id, ++lastPendingId, JSON.stringify(context), JSON.stringify(metadata)],
      );
      return Number(row?.id);
    };

    it('returns a result without an enclosing data', async () => {
      const id = await storeResult(owner);
      const response = await get(`searches/${id}`).expect(200);
      expect(response.body).toEqual({
        id,
        data: { recommendations: [], context, metadata },
        created_at: expect.stringMatching(/Z$/),
      });
    });

    it('lists results newest first in the same shape', async () => {
      const older = await storeResult(owner);
      const newer = await storeResult(owner);
      await storeResult(otherUser);
      const response = await get('searches?per_page=9').expect(200);
      expect(response.body).toMatchObject({
        data: [{ id: newer, data: { context } }, { id: older }],
        meta: { total: 2, per_page: 9, path: 'http://giftspire.test/api/gift-finder/searches' },
      });
    });

    it('responds with 404 to the id of another user’s result, an unknown and a malformed id', async () => {
      const foreign = await storeResult(otherUser);
      for (const id of [foreign, 0, 123_456, 'abc', '1e3', '9'.repeat(19), '9'.repeat(400)]) {
        const response = await get(`searches/${id}`).expect(404);
        expect(response.body).toEqual({ message: 'The search could not be found.' });
      }
    });
  });
});
