import { BroadcastOutbox } from '@giftspire/broadcast-queue';
import { JobOutbox, JobTimeoutError } from '@giftspire/queue';
import { createFirstAttemptContext } from '../testing/create-gift-services-and-disable-log';
import { createSearchOptions } from '../testing/create-search-options';
import { HookedCatalogueProvider } from '../testing/hooked-catalogue-provider';
import { SearchingUser } from '../testing/searching-user';

describe('A search request', () => {
  const user = SearchingUser.createAndRegisterTestHooks();

  const nothingCompleted = { generated: [], notifications: [], events: [] };

  describe('when it is placed', () => {
    it('is stored with its job', async () => {
      const { pendingOrderId } = await user.placeRequestAndGetJob({ interests: ['wine'] });
      const { pending, jobs } = await user.readState();
      expect(pending).toMatchObject([
        { id: pendingOrderId, userId: user.id, startedAt: null, failedAt: null, errorCode: null },
      ]);
      expect(pending[0]?.options.interests).toEqual(['wine']);
      expect(jobs.map(({ name, payload }) => ({ name, payload }))).toEqual([
        { name: 'gift-finder.process-search-request', payload: { pendingOrderId, run: 1 } },
      ]);
    });

    it('is not stored when the transaction is rolled back', async () => {
      class OutboxFailingAfterDispatch extends JobOutbox {
        override async dispatchAll(...args: Parameters<JobOutbox['dispatchAll']>): Promise<void> {
          await super.dispatchAll(...args);
          throw new Error('disk full');
        }
      }
      const { requests } = user.createServices({ outbox: new OutboxFailingAfterDispatch() });
      await expect(requests.place(user.id, createSearchOptions())).rejects.toThrow('disk full');
      expect(await user.readState()).toMatchObject({ pending: [], jobs: [] });
    });
  });

  describe('when its job is handled', () => {
    it('becomes a result, one notification and one event', async () => {
      const job = await user.placeRequestAndGetJob({
        interests: ['music'],
        relation: 'father',
        occasion: 'birthday',
      });
      await user.createServices().handler.handle(job, createFirstAttemptContext());

      const { pending, generated, notifications, events } = await user.readState();
      expect(pending).toEqual([]);
      expect(generated).toHaveLength(1);
      expect(generated[0]).toMatchObject({
        userId: user.id,
        pendingOrderId: job.pendingOrderId,
        options: createSearchOptions({ interests: ['music'], relation: 'father' }),
        context: {
          relation: 'father',
          occasion: 'birthday',
          budget: { min: 20, max: 100 },
          interests: ['music'],
        },
      });
      const order_id = generated[0]?.id;
      const texts = {
        title: 'Gift Search Completed!',
        message: 'We found 10 perfect gift matches for you',
        icon: '🎁',
        type: 'success',
      };
      expect(notifications).toMatchObject([{ readAt: null, data: { ...texts, order_id } }]);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        channels: [`private-App.Models.User.${user.id}`],
        name: 'search.completed',
      });
      expect(JSON.parse(events[0]?.data ?? '')).toEqual({
        ...texts,
        order_id,
        timestamp: notifications[0]?.createdAt.toISOString(),
      });
    });

    it('does not change when the job runs again', async () => {
      const job = await user.placeRequestAndGetJob();
      await user.createServices().handler.handle(job, createFirstAttemptContext());
      const before = await user.readState();
      await user.createServices().handler.handle(job, createFirstAttemptContext());
      expect(await user.readState()).toEqual(before);
    });

    it('completes once when several workers run the job at the same time', async () => {
      const job = await user.placeRequestAndGetJob();
      let release = (): void => undefined;
      const allSearchesFinished = new Promise<void>((resolve) => (release = resolve));
      let searching = 3;
      const { handler } = user.createServices({
        catalogue: new HookedCatalogueProvider(user.database, () => {
          if (--searching === 0) release();
          return allSearchesFinished;
        }),
      });
      await Promise.all([1, 2, 3].map(() => handler.handle(job, createFirstAttemptContext())));
      const { generated, notifications, events } = await user.readState();
      expect([generated.length, notifications.length, events.length]).toEqual([1, 1, 1]);
    });

    it('is unchanged when the worker fails before the commit, and completes on the next attempt', async () => {
      class BroadcastOutboxFailingAfterPush extends BroadcastOutbox {
        override async push(...args: Parameters<BroadcastOutbox['push']>): Promise<void> {
          await super.push(...args);
          throw new Error('killed');
        }
      }
      const job = await user.placeRequestAndGetJob();
      const { handler } = user.createServices({
        broadcasts: new BroadcastOutboxFailingAfterPush(user.database.dataSource, new JobOutbox()),
      });
      await expect(handler.handle(job, createFirstAttemptContext())).rejects.toThrow('killed');
      const { pending, ...rest } = await user.readState();
      expect(rest).toMatchObject(nothingCompleted);
      expect(pending).toMatchObject([{ id: job.pendingOrderId, failedAt: null }]);

      await user.createServices().handler.handle(job, createFirstAttemptContext());
      const after = await user.readState();
      expect([after.generated.length, after.notifications.length, after.events.length]).toEqual([
        1, 1, 1,
      ]);
    });

    it('keeps the start time of the first attempt', async () => {
      const failing = user.createServices({
        catalogue: new HookedCatalogueProvider(user.database, () => Promise.reject(new Error())),
      });
      const job = await user.placeRequestAndGetJob();
      await expect(failing.handler.handle(job, createFirstAttemptContext())).rejects.toThrow();
      const [first] = (await user.readState()).pending;
      await expect(failing.handler.handle(job, createFirstAttemptContext())).rejects.toThrow();
      const [second] = (await user.readState()).pending;
      expect(first?.startedAt).toBeInstanceOf(Date);
      expect(second?.startedAt).toEqual(first?.startedAt);
    });

    it('has no result when the user removes the order during the search', async () => {
      const job = await user.placeRequestAndGetJob();
      const { handler } = user.createServices({
        catalogue: new HookedCatalogueProvider(user.database, async () => {
          expect(await user.createServices().pending.remove(user.id, job.pendingOrderId)).toBe(
            true,
          );
        }),
      });
      await handler.handle(job, createFirstAttemptContext());
      expect(await user.readState()).toMatchObject({ ...nothingCompleted, pending: [] });
    });

    it('has no result when the account is deleted during the search', async () => {
      const job = await user.placeRequestAndGetJob();
      const { handler } = user.createServices({
        catalogue: new HookedCatalogueProvider(user.database, async () => {
          await user.database.dataSource.query('delete from users where id = $1', [user.id]);
        }),
      });
      await handler.handle(job, createFirstAttemptContext());
      expect(await user.readState()).toMatchObject({ ...nothingCompleted, pending: [] });
    });

    it('has no result when the attempt times out', async () => {
      const job = await user.placeRequestAndGetJob();
      const attempt = new AbortController();
      const timeoutError = new JobTimeoutError('search', 60);
      const { handler } = user.createServices({
        catalogue: new HookedCatalogueProvider(user.database, () =>
          Promise.resolve(attempt.abort(timeoutError)),
        ),
      });
      await expect(handler.handle(job, createFirstAttemptContext(attempt.signal))).rejects.toBe(
        timeoutError,
      );
      const { pending, ...rest } = await user.readState();
      expect(rest).toMatchObject(nothingCompleted);
      expect(pending).toHaveLength(1);
    });

    it('notifies the user that no gift was found, and of the nearest price', async () => {
      await user
        .createServices()
        .handler.handle(
          await user.placeRequestAndGetJob({ min_budget: 9000, max_budget: 9001 }),
          createFirstAttemptContext(),
        );
      const { generated, notifications } = await user.readState();
      expect(generated[0]?.recommendations).toEqual([]);
      expect(notifications[0]?.data).toMatchObject({
        type: 'success',
        message: expect.stringMatching(
          /^We found no gift that fits\. The nearest one costs €[\d.,]+: try a lower budget\.$/,
        ) as string,
      });
    });

    it('notifies the user in Italian when the request is in Italian', async () => {
      await user
        .createServices()
        .handler.handle(
          await user.placeRequestAndGetJob({ output_language: 'Italian', max_results: 1 }),
          createFirstAttemptContext(),
        );
      const { notifications } = await user.readState();
      expect(notifications[0]?.data).toMatchObject({
        title: 'Ricerca del regalo completata!',
        message: 'Abbiamo trovato 1 regalo perfetto per te',
      });
    });
  });
});
