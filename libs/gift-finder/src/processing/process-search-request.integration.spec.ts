import { BroadcastOutbox } from '@giftspire/broadcast-queue';
import type { SearchOptions } from '@giftspire/contracts';
import { JobOutbox, JobTimeoutError } from '@giftspire/queue';
import { firstAttempt, giftApplication } from '../testing/gift-application';
import { giftDatabase, type GiftDatabase } from '../testing/gift-database';
import { searchOptions } from '../testing/search-options';
import { searchState } from '../testing/search-state';
import { SearchThat } from '../testing/search-that';
import { ProcessSearchRequestJob } from './process-search-request.job';

describe('a search request on its way', () => {
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

  describe('place', () => {
    it('stores the order and its job', async () => {
      const { pendingOrderId } = await place({ interests: ['wine'] });
      const { pending, jobs } = await state();
      expect(pending).toMatchObject([
        { id: pendingOrderId, userId, startedAt: null, failedAt: null, errorCode: null },
      ]);
      expect(pending[0]?.options.interests).toEqual(['wine']);
      expect(jobs.map(({ name, payload }) => ({ name, payload }))).toEqual([
        { name: 'gift-finder.process-search-request', payload: { pendingOrderId, run: 1 } },
      ]);
    });

    it('stores neither when the transaction is rolled back', async () => {
      class FullOutbox extends JobOutbox {
        override async dispatch(...args: Parameters<JobOutbox['dispatch']>): Promise<boolean> {
          await super.dispatch(...args);
          throw new Error('disk full');
        }
      }
      const { requests } = app({ outbox: new FullOutbox() });
      await expect(requests.place(userId, searchOptions())).rejects.toThrow('disk full');
      expect(await state()).toMatchObject({ pending: [], jobs: [] });
    });
  });

  describe('the handler', () => {
    it('turns the pending order into a result, one notification and one event', async () => {
      const job = await place({ interests: ['music'], relation: 'father', occasion: 'birthday' });
      await app().handler.handle(job, firstAttempt());

      const { pending, generated, notifications, events } = await state();
      expect(pending).toEqual([]);
      expect(generated).toHaveLength(1);
      expect(generated[0]).toMatchObject({
        userId,
        pendingOrderId: job.pendingOrderId,
        options: searchOptions({ interests: ['music'], relation: 'father' }),
        context: {
          relation: 'father',
          occasion: 'birthday',
          budget: { min: 20, max: 100 },
          interests: ['music'],
        },
      });
      const order_id = generated[0]?.id;
      const told = {
        title: 'Gift Search Completed!',
        message: 'We found 10 perfect gift matches for you',
        icon: '🎁',
        type: 'success',
      };
      expect(notifications).toMatchObject([{ readAt: null, data: { ...told, order_id } }]);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        channels: [`private-App.Models.User.${userId}`],
        name: 'search.completed',
      });
      expect(JSON.parse(events[0]?.data ?? '')).toEqual({
        ...told,
        order_id,
        timestamp: notifications[0]?.createdAt.toISOString(),
      });
    });

    it('changes nothing when it runs again', async () => {
      const job = await place();
      await app().handler.handle(job, firstAttempt());
      const before = await state();
      await app().handler.handle(job, firstAttempt());
      expect(await state()).toEqual(before);
    });

    it('completes once when several workers run it at the same time', async () => {
      const job = await place();
      let release = (): void => undefined;
      const allHaveSearched = new Promise<void>((resolve) => (release = resolve));
      let searching = 3;
      const { handler } = app({
        catalogue: new SearchThat(database, () => {
          if (--searching === 0) release();
          return allHaveSearched;
        }),
      });
      await Promise.all([1, 2, 3].map(() => handler.handle(job, firstAttempt())));
      const { generated, notifications, events } = await state();
      expect([generated.length, notifications.length, events.length]).toEqual([1, 1, 1]);
    });

    it('writes nothing when it dies before the commit, and completes on the next attempt', async () => {
      class DyingOutbox extends BroadcastOutbox {
        override async push(...args: Parameters<BroadcastOutbox['push']>): Promise<void> {
          await super.push(...args);
          throw new Error('killed');
        }
      }
      const job = await place();
      const { handler } = app({
        broadcasts: new DyingOutbox(database.dataSource, new JobOutbox()),
      });
      await expect(handler.handle(job, firstAttempt())).rejects.toThrow('killed');
      const { pending, ...rest } = await state();
      expect(rest).toMatchObject(nothingCompleted);
      expect(pending).toMatchObject([{ id: job.pendingOrderId, failedAt: null }]);

      await app().handler.handle(job, firstAttempt());
      const after = await state();
      expect([after.generated.length, after.notifications.length, after.events.length]).toEqual([
        1, 1, 1,
      ]);
    });

    it('keeps the time of the first start over retries', async () => {
      const dying = app({ catalogue: new SearchThat(database, () => Promise.reject(new Error())) });
      const job = await place();
      await expect(dying.handler.handle(job, firstAttempt())).rejects.toThrow();
      const [first] = (await state()).pending;
      await expect(dying.handler.handle(job, firstAttempt())).rejects.toThrow();
      const [second] = (await state()).pending;
      expect(first?.startedAt).toBeInstanceOf(Date);
      expect(second?.startedAt).toEqual(first?.startedAt);
    });

    it('drops the result when the user removes the order meanwhile', async () => {
      const job = await place();
      const { handler } = app({
        catalogue: new SearchThat(database, async () => {
          expect(await app().pending.remove(userId, job.pendingOrderId)).toBe(true);
        }),
      });
      await handler.handle(job, firstAttempt());
      expect(await state()).toMatchObject({ ...nothingCompleted, pending: [] });
    });

    it('drops the result when the account is deleted meanwhile', async () => {
      const job = await place();
      const { handler } = app({
        catalogue: new SearchThat(database, async () => {
          await database.dataSource.query('delete from users where id = $1', [userId]);
        }),
      });
      await handler.handle(job, firstAttempt());
      expect(await state()).toMatchObject({ ...nothingCompleted, pending: [] });
    });

    it('writes nothing once the attempt is over', async () => {
      const job = await place();
      const attempt = new AbortController();
      const overTime = new JobTimeoutError('search', 60);
      const { handler } = app({
        catalogue: new SearchThat(database, () => Promise.resolve(attempt.abort(overTime))),
      });
      await expect(handler.handle(job, firstAttempt(attempt.signal))).rejects.toBe(overTime);
      const { pending, ...rest } = await state();
      expect(rest).toMatchObject(nothingCompleted);
      expect(pending).toHaveLength(1);
    });

    it('tells honestly that nothing was found', async () => {
      await app().handler.handle(
        await place({ min_budget: 9000, max_budget: 9001 }),
        firstAttempt(),
      );
      const { generated, notifications } = await state();
      expect(generated[0]?.recommendations).toEqual([]);
      expect(notifications[0]?.data).toMatchObject({
        type: 'success',
        message: expect.stringMatching(
          /^We found no gift that fits\. The nearest one costs €[\d.,]+: try a lower budget\.$/,
        ) as string,
      });
    });

    it('writes in Italian when asked to', async () => {
      await app().handler.handle(
        await place({ output_language: 'Italian', max_results: 1 }),
        firstAttempt(),
      );
      const { notifications } = await state();
      expect(notifications[0]?.data).toMatchObject({
        title: 'Ricerca del regalo completata!',
        message: 'Abbiamo trovato 1 regalo perfetto per te',
      });
    });
  });
});
