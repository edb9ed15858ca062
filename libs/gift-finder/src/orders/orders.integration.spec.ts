import {
  createFirstAttemptContext,
  createGiftServicesAndDisableLog,
} from '../testing/create-gift-services-and-disable-log';
import { createGiftDatabase, type GiftDatabase } from '../testing/gift-database';
import { createSearchOptions } from '../testing/create-search-options';
import { ProcessSearchRequestJob } from '../processing/process-search-request.job';

const APP_URL = 'https://gifts.example';

describe('PendingOrders, SearchRequests and SearchResults', () => {
  let database: GiftDatabase;
  let app: ReturnType<typeof createGiftServicesAndDisableLog>;
  let mine: number;
  let theirs: number;

  beforeAll(async () => {
    database = await createGiftDatabase({ seeded: true });
    app = createGiftServicesAndDisableLog(database.dataSource);
  });
  afterAll(() => database.close());

  beforeEach(async () => {
    await database.dataSource.query('truncate users, job_outbox cascade');
    mine = await database.createUser('mine');
    theirs = await database.createUser('theirs');
  });

  const place = (userId: number) => app.requests.place(userId, createSearchOptions());
  const complete = async (userId: number) =>
    app.handler.handle(
      new ProcessSearchRequestJob(await place(userId)),
      createFirstAttemptContext(),
    );

  it("list a user's own pending orders newest first, page by page", async () => {
    const [first, second, third] = [await place(mine), await place(mine), await place(mine)];
    await place(theirs);
    const page = (number: number) => app.pending.findPage(mine, { page: number, perPage: 2 });
    expect((await page(1)).items.map(({ id }) => id)).toEqual([third, second]);
    expect((await page(2)).items.map(({ id }) => id)).toEqual([first]);
    expect(await page(3)).toEqual({ items: [], total: 3 });
  });

  it('store concurrent requests each with its job, and reject only the one of a user that does not exist', async () => {
    const missingUser = 999_999_999;
    const owners = [mine, mine, missingUser, theirs, mine, theirs];
    const outcomes = await Promise.allSettled(owners.map(place));
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(
      owners.map((owner) => owner !== missingUser),
    );
    const placed = outcomes.flatMap((outcome, index) =>
      outcome.status === 'fulfilled' ? [{ id: outcome.value, user: owners[index] }] : [],
    );
    const stored = await database.dataSource.query<{ id: string; user: string }[]>(
      `select o.id, o.user_id as "user" from pending_orders o
       join job_outbox j on (j.payload ->> 'pendingOrderId')::bigint = o.id order by o.id`,
    );
    expect(stored.map(({ id, user }) => ({ id: Number(id), user: Number(user) }))).toEqual(
      placed.toSorted((a, b) => a.id - b.id),
    );
  });

  it('return a pending order with numeric ids and ISO 8601 times', async () => {
    const id = await place(mine);
    const { items } = await app.pending.findPage(mine, { page: 1, perPage: 1 });
    expect(items).toEqual([
      {
        id,
        options: createSearchOptions(),
        stage: 'queued',
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        started_at: null,
        failed_at: null,
        error_code: null,
        error_details: null,
      },
    ]);
  });

  it('remove an order once, and only for its owner', async () => {
    const id = await place(mine);
    expect(await app.pending.remove(theirs, id)).toBe(false);
    expect(await app.pending.remove(mine, id)).toBe(true);
    expect(await app.pending.remove(mine, id)).toBe(false);
  });

  describe('when a failed search is retried', () => {
    const fail = async (): Promise<ProcessSearchRequestJob> => {
      const job = new ProcessSearchRequestJob(await place(mine));
      await app.handler.failed(job, new Error('broken'));
      return job;
    };
    const jobs = () => database.dataSource.query('select payload from job_outbox order by id');

    it('reset the order and dispatch a new job', async () => {
      const { pendingOrderId } = await fail();
      expect(await app.requests.retryIfFailed(mine, pendingOrderId)).toBe('retried');
      const { items } = await app.pending.findPage(mine, { page: 1, perPage: 1 });
      expect(items).toMatchObject([
        {
          id: pendingOrderId,
          stage: 'queued',
          started_at: null,
          failed_at: null,
          error_code: null,
          error_details: null,
        },
      ]);
      expect(await jobs()).toContainEqual({ payload: { pendingOrderId, run: 2 } });
    });

    it('start one search for several concurrent retries', async () => {
      const { pendingOrderId } = await fail();
      const before = ((await jobs()) as unknown[]).length;
      const outcomes = await Promise.all(
        [1, 2, 3].map(() => app.requests.retryIfFailed(mine, pendingOrderId)),
      );
      expect(outcomes.sort()).toEqual(['not-failed', 'not-failed', 'retried']);
      expect(await jobs()).toHaveLength(before + 1);
    });

    it('report a waiting order as not failed and the order of another user as unknown', async () => {
      const waiting = await place(mine);
      const { pendingOrderId } = await fail();
      expect(await app.requests.retryIfFailed(mine, waiting)).toBe('not-failed');
      expect(await app.requests.retryIfFailed(theirs, pendingOrderId)).toBe('unknown');
      expect(await app.requests.retryIfFailed(mine, 2 ** 53 - 1)).toBe('unknown');
    });

    it('ignore the job of the previous run', async () => {
      const stale = await fail();
      await app.requests.retryIfFailed(mine, stale.pendingOrderId);
      await app.handler.failed(stale, new Error('late'));
      await app.handler.handle(stale, createFirstAttemptContext());
      const { items } = await app.pending.findPage(mine, { page: 1, perPage: 1 });
      expect(items).toMatchObject([{ stage: 'queued', failed_at: null }]);
    });
  });

  it("list a user's own results newest first and find one of them by id", async () => {
    await complete(mine);
    await complete(mine);
    await complete(theirs);
    const { items, total } = await app.generated.findPage(mine, { page: 1, perPage: 9 }, APP_URL);
    expect(total).toBe(2);
    const [newer, older] = items;
    expect(newer?.options).toEqual(createSearchOptions());
    expect(newer?.id).toBeGreaterThan(older?.id ?? Infinity);
    expect(await app.generated.findOne(mine, newer?.id ?? 0, APP_URL)).toEqual(newer);
    expect(await app.generated.findOne(theirs, newer?.id ?? 0, APP_URL)).toBeUndefined();
    expect(await app.generated.findOne(mine, 2 ** 53 - 1, APP_URL)).toBeUndefined();
  });

  it('return recommendations with absolute URLs and JSON numbers', async () => {
    await complete(mine);
    const [result] = (await app.generated.findPage(mine, { page: 1, perPage: 1 }, APP_URL)).items;
    expect(result?.data.recommendations).toHaveLength(10);
    for (const recommendation of result?.data.recommendations ?? []) {
      const { asin, url, image, price } = recommendation;
      expect(url).toBe(`https://gifts.example/products/${asin}`);
      expect(image).toMatch(
        /^https:\/\/gifts\.example\/api\/gift-finder\/artwork\/[a-z0-9/-]+\.svg$/,
      );
      expect(typeof price).toBe('number');
      expect(recommendation).toMatchObject({
        currency: 'EUR',
        rating: null,
        review_count: 0,
        is_prime: false,
      });
      expect(recommendation).not.toHaveProperty('category');
    }
  });
});
