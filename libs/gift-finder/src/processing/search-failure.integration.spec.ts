import { BroadcastOutbox } from '@giftspire/broadcast-queue';
import type { SearchOptions } from '@giftspire/contracts';
import { JobOutbox, JobTimeoutError } from '@giftspire/queue';
import { firstAttempt, giftApplication } from '../testing/gift-application';
import { giftDatabase, type GiftDatabase } from '../testing/gift-database';
import { searchOptions } from '../testing/search-options';
import { searchState } from '../testing/search-state';
import { SearchThat } from '../testing/search-that';
import { ProcessSearchRequestJob } from './process-search-request.job';

describe('a search request after its last attempt', () => {
  let database: GiftDatabase;
  let userId: number;
  let users = 0;

  beforeAll(async () => {
    database = await giftDatabase({ seeded: true });
  });
  afterAll(() => database.close());

  beforeEach(async () => {
    await database.dataSource.query('truncate users, job_outbox, notifications cascade');
    users += 1;
    userId = await database.createUser(`user_${users}`);
  });

  const app = (replace?: Parameters<typeof giftApplication>[1]) =>
    giftApplication(database.dataSource, replace);
  const place = async (options?: Partial<SearchOptions>) =>
    new ProcessSearchRequestJob(await app().requests.place(userId, searchOptions(options)));
  const state = () => searchState(database.dataSource, userId);
  const nothingCompleted = { generated: [], notifications: [], events: [] };

  it.each([
    [new JobTimeoutError('search', 60), 'SEARCH_TIMEOUT', 'The search took too long.'],
    [new Error('relation "products"'), 'SEARCH_FAILED', 'The search could not be completed.'],
  ])('%s marks the order as %s, in words for the user', async (error, code, words) => {
    const job = await place();
    await app().handler.failed(job, error);
    const { pending } = await state();
    expect(pending).toMatchObject([
      { errorCode: code, errorDetails: `${words} Please try again.` },
    ]);
    expect(pending[0]?.failedAt).toBeInstanceOf(Date);
  });

  it('notifies once, with the order that can be tried again, and tells the browsers', async () => {
    const job = await place({ output_language: 'Italian' });
    await app().handler.failed(job, new Error('first'));
    const { pending, notifications, events } = await state();
    const told = {
      title: 'Ricerca del regalo non riuscita',
      message: 'Non è stato possibile completare la ricerca. Riprova.',
      icon: '⚠️',
      type: 'error',
      pending_order_id: job.pendingOrderId,
    };
    expect(notifications).toMatchObject([{ readAt: null, data: { ...told, order_id: null } }]);
    expect(events).toMatchObject([
      { channels: [`private-App.Models.User.${userId}`], name: 'search.failed' },
    ]);
    expect(JSON.parse(events[0]?.data ?? '')).toEqual({
      ...told,
      error_code: 'SEARCH_FAILED',
      timestamp: pending[0]?.failedAt?.toISOString(),
    });
  });

  it('notifies once although the job comes back, fails again and the notification was cleared', async () => {
    const job = await place();
    await app().handler.failed(job, new Error('worker dies before the queue knows'));
    await database.dataSource.query('truncate notifications');
    const broken = app({
      catalogue: new SearchThat(database, () => Promise.reject(new Error())),
    });
    await expect(broken.handler.handle(job, firstAttempt())).rejects.toThrow();
    await app().handler.failed(job, new Error('again'));
    const { pending, notifications, events } = await state();
    expect(pending[0]?.failedAt).toBeInstanceOf(Date);
    expect([notifications.length, events.length]).toEqual([0, 1]);
  });

  it('notifies of each run that the user asked for', async () => {
    const job = await place();
    await app().handler.failed(job, new Error('first'));
    await app().requests.retry(userId, job.pendingOrderId);
    const second = new ProcessSearchRequestJob(job.pendingOrderId, 2);
    await app().handler.failed(second, new Error('second'));
    const { notifications, events } = await state();
    expect([notifications.length, events.length]).toEqual([2, 2]);
  });

  it('writes nothing when it dies before the commit', async () => {
    class DyingOutbox extends BroadcastOutbox {
      override async push(...args: Parameters<BroadcastOutbox['push']>): Promise<void> {
        await super.push(...args);
        throw new Error('killed');
      }
    }
    const job = await place();
    const { handler } = app({ broadcasts: new DyingOutbox(database.dataSource, new JobOutbox()) });
    await expect(handler.failed(job, new Error('broken'))).rejects.toThrow('killed');
    const { pending, ...rest } = await state();
    expect(rest).toMatchObject(nothingCompleted);
    expect(pending).toMatchObject([{ failedAt: null, failureTold: false }]);
  });

  it('keeps the time of the failure when it is told twice', async () => {
    const job = await place({ output_language: 'Italian' });
    await app().handler.failed(job, new Error('first'));
    const before = await state();
    await app().handler.failed(job, new Error('again'));
    expect(await state()).toEqual(before);
    expect(before.pending[0]?.errorDetails).toBe(
      'Non è stato possibile completare la ricerca. Riprova.',
    );
  });

  it('marks nothing when the order is gone', async () => {
    const job = await place();
    await app().pending.remove(userId, job.pendingOrderId);
    await app().handler.failed(job, new Error('late'));
    expect(await state()).toMatchObject({ ...nothingCompleted, pending: [] });
  });

  it('can still be retried by hand', async () => {
    const job = await place();
    await app().handler.failed(job, new Error('once'));
    await app().handler.handle(job, firstAttempt());
    const { pending, generated } = await state();
    expect([pending.length, generated.length]).toEqual([0, 1]);
  });
});
