import { BroadcastOutbox } from '@giftspire/broadcast-queue';
import { JobOutbox, JobTimeoutError } from '@giftspire/queue';
import { firstAttempt } from '../testing/gift-application';
import { searchOptions } from '../testing/search-options';
import { SearchThat } from '../testing/search-that';
import { SearchingUser } from '../testing/searching-user';

describe('a search request on its way', () => {
  const user = SearchingUser.inEachTest();

  const nothingCompleted = { generated: [], notifications: [], events: [] };

  describe('place', () => {
    it('stores the order and its job', async () => {
      const { pendingOrderId } = await user.place({ interests: ['wine'] });
      const { pending, jobs } = await user.state();
      expect(pending).toMatchObject([
        { id: pendingOrderId, userId: user.id, startedAt: null, failedAt: null, errorCode: null },
      ]);
      expect(pending[0]?.options.interests).toEqual(['wine']);
      expect(jobs.map(({ name, payload }) => ({ name, payload }))).toEqual([
        { name: 'gift-finder.process-search-request', payload: { pendingOrderId, run: 1 } },
      ]);
    });

    it('stores neither when the transaction is rolled back', async () => {
      class FullOutbox extends JobOutbox {
        override async dispatchAll(...args: Parameters<JobOutbox['dispatchAll']>): Promise<void> {
          await super.dispatchAll(...args);
          throw new Error('disk full');
        }
      }
      const { requests } = user.app({ outbox: new FullOutbox() });
      await expect(requests.place(user.id, searchOptions())).rejects.toThrow('disk full');
      expect(await user.state()).toMatchObject({ pending: [], jobs: [] });
    });
  });

  describe('the handler', () => {
    it('turns the pending order into a result, one notification and one event', async () => {
      const job = await user.place({
        interests: ['music'],
        relation: 'father',
        occasion: 'birthday',
      });
      await user.app().handler.handle(job, firstAttempt());

      const { pending, generated, notifications, events } = await user.state();
      expect(pending).toEqual([]);
      expect(generated).toHaveLength(1);
      expect(generated[0]).toMatchObject({
        userId: user.id,
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
        channels: [`private-App.Models.User.${user.id}`],
        name: 'search.completed',
      });
      expect(JSON.parse(events[0]?.data ?? '')).toEqual({
        ...told,
        order_id,
        timestamp: notifications[0]?.createdAt.toISOString(),
      });
    });

    it('changes nothing when it runs again', async () => {
      const job = await user.place();
      await user.app().handler.handle(job, firstAttempt());
      const before = await user.state();
      await user.app().handler.handle(job, firstAttempt());
      expect(await user.state()).toEqual(before);
    });

    it('completes once when several workers run it at the same time', async () => {
      const job = await user.place();
      let release = (): void => undefined;
      const allHaveSearched = new Promise<void>((resolve) => (release = resolve));
      let searching = 3;
      const { handler } = user.app({
        catalogue: new SearchThat(user.database, () => {
          if (--searching === 0) release();
          return allHaveSearched;
        }),
      });
      await Promise.all([1, 2, 3].map(() => handler.handle(job, firstAttempt())));
      const { generated, notifications, events } = await user.state();
      expect([generated.length, notifications.length, events.length]).toEqual([1, 1, 1]);
    });

    it('writes nothing when it dies before the commit, and completes on the next attempt', async () => {
      class DyingOutbox extends BroadcastOutbox {
        override async push(...args: Parameters<BroadcastOutbox['push']>): Promise<void> {
          await super.push(...args);
          throw new Error('killed');
        }
      }
      const job = await user.place();
      const { handler } = user.app({
        broadcasts: new DyingOutbox(user.database.dataSource, new JobOutbox()),
      });
      await expect(handler.handle(job, firstAttempt())).rejects.toThrow('killed');
      const { pending, ...rest } = await user.state();
      expect(rest).toMatchObject(nothingCompleted);
      expect(pending).toMatchObject([{ id: job.pendingOrderId, failedAt: null }]);

      await user.app().handler.handle(job, firstAttempt());
      const after = await user.state();
      expect([after.generated.length, after.notifications.length, after.events.length]).toEqual([
        1, 1, 1,
      ]);
    });

    it('keeps the time of the first start over retries', async () => {
      const dying = user.app({
        catalogue: new SearchThat(user.database, () => Promise.reject(new Error())),
      });
      const job = await user.place();
      await expect(dying.handler.handle(job, firstAttempt())).rejects.toThrow();
      const [first] = (await user.state()).pending;
      await expect(dying.handler.handle(job, firstAttempt())).rejects.toThrow();
      const [second] = (await user.state()).pending;
      expect(first?.startedAt).toBeInstanceOf(Date);
      expect(second?.startedAt).toEqual(first?.startedAt);
    });

    it('drops the result when the user removes the order meanwhile', async () => {
      const job = await user.place();
      const { handler } = user.app({
        catalogue: new SearchThat(user.database, async () => {
          expect(await user.app().pending.remove(user.id, job.pendingOrderId)).toBe(true);
        }),
      });
      await handler.handle(job, firstAttempt());
      expect(await user.state()).toMatchObject({ ...nothingCompleted, pending: [] });
    });

    it('drops the result when the account is deleted meanwhile', async () => {
      const job = await user.place();
      const { handler } = user.app({
        catalogue: new SearchThat(user.database, async () => {
          await user.database.dataSource.query('delete from users where id = $1', [user.id]);
        }),
      });
      await handler.handle(job, firstAttempt());
      expect(await user.state()).toMatchObject({ ...nothingCompleted, pending: [] });
    });

    it('writes nothing once the attempt is over', async () => {
      const job = await user.place();
      const attempt = new AbortController();
      const overTime = new JobTimeoutError('search', 60);
      const { handler } = user.app({
        catalogue: new SearchThat(user.database, () => Promise.resolve(attempt.abort(overTime))),
      });
      await expect(handler.handle(job, firstAttempt(attempt.signal))).rejects.toBe(overTime);
      const { pending, ...rest } = await user.state();
      expect(rest).toMatchObject(nothingCompleted);
      expect(pending).toHaveLength(1);
    });

    it('tells honestly that nothing was found', async () => {
      await user
        .app()
        .handler.handle(await user.place({ min_budget: 9000, max_budget: 9001 }), firstAttempt());
      const { generated, notifications } = await user.state();
      expect(generated[0]?.recommendations).toEqual([]);
      expect(notifications[0]?.data).toMatchObject({
        type: 'success',
        message: expect.stringMatching(
          /^We found no gift that fits\. The nearest one costs €[\d.,]+: try a lower budget\.$/,
        ) as string,
      });
    });

    it('writes in Italian when asked to', async () => {
      await user
        .app()
        .handler.handle(
          await user.place({ output_language: 'Italian', max_results: 1 }),
          firstAttempt(),
        );
      const { notifications } = await user.state();
      expect(notifications[0]?.data).toMatchObject({
        title: 'Ricerca del regalo completata!',
        message: 'Abbiamo trovato 1 regalo perfetto per te',
      });
    });
  });
});
