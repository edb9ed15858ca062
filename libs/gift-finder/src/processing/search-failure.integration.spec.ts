import { BroadcastOutbox } from '@giftspire/broadcast-queue';
import { JobOutbox, JobTimeoutError } from '@giftspire/queue';
import { firstAttempt } from '../testing/gift-application';
import { SearchThat } from '../testing/search-that';
import { SearchingUser } from '../testing/searching-user';
import { ProcessSearchRequestJob } from './process-search-request.job';

describe('a search request after its last attempt', () => {
  const user = SearchingUser.inEachTest();

  const nothingCompleted = { generated: [], notifications: [], events: [] };

  it.each([
    [new JobTimeoutError('search', 60), 'SEARCH_TIMEOUT', 'The search took too long.'],
    [new Error('relation "products"'), 'SEARCH_FAILED', 'The search could not be completed.'],
  ])('%s marks the order as %s, in words for the user', async (error, code, words) => {
    const job = await user.place();
    await user.app().handler.failed(job, error);
    const { pending } = await user.state();
    expect(pending).toMatchObject([
      { errorCode: code, errorDetails: `${words} Please try again.` },
    ]);
    expect(pending[0]?.failedAt).toBeInstanceOf(Date);
  });

  it('notifies once, with the order that can be tried again, and tells the browsers', async () => {
    const job = await user.place({ output_language: 'Italian' });
    await user.app().handler.failed(job, new Error('first'));
    const { pending, notifications, events } = await user.state();
    const told = {
      title: 'Ricerca del regalo non riuscita',
      message: 'Non è stato possibile completare la ricerca. Riprova.',
      icon: '⚠️',
      type: 'error',
      pending_order_id: job.pendingOrderId,
    };
    expect(notifications).toMatchObject([{ readAt: null, data: { ...told, order_id: null } }]);
    expect(events).toMatchObject([
      { channels: [`private-App.Models.User.${user.id}`], name: 'search.failed' },
    ]);
    expect(JSON.parse(events[0]?.data ?? '')).toEqual({
      ...told,
      error_code: 'SEARCH_FAILED',
      timestamp: pending[0]?.failedAt?.toISOString(),
    });
  });

  it('notifies once although the job comes back, fails again and the notification was cleared', async () => {
    const job = await user.place();
    await user.app().handler.failed(job, new Error('worker dies before the queue knows'));
    await user.database.dataSource.query('truncate notifications');
    const broken = user.app({
      catalogue: new SearchThat(user.database, () => Promise.reject(new Error())),
    });
    await expect(broken.handler.handle(job, firstAttempt())).rejects.toThrow();
    await user.app().handler.failed(job, new Error('again'));
    const { pending, notifications, events } = await user.state();
    expect(pending[0]?.failedAt).toBeInstanceOf(Date);
    expect([notifications.length, events.length]).toEqual([0, 1]);
  });

  it('notifies of each run that the user asked for', async () => {
    const job = await user.place();
    await user.app().handler.failed(job, new Error('first'));
    await user.app().requests.retry(user.id, job.pendingOrderId);
    const second = new ProcessSearchRequestJob(job.pendingOrderId, 2);
    await user.app().handler.failed(second, new Error('second'));
    const { notifications, events } = await user.state();
    expect([notifications.length, events.length]).toEqual([2, 2]);
  });

  it('writes nothing when it dies before the commit', async () => {
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
    await expect(handler.failed(job, new Error('broken'))).rejects.toThrow('killed');
    const { pending, ...rest } = await user.state();
    expect(rest).toMatchObject(nothingCompleted);
    expect(pending).toMatchObject([{ failedAt: null, failureTold: false }]);
  });

  it('keeps the time of the failure when it is told twice', async () => {
    const job = await user.place({ output_language: 'Italian' });
    await user.app().handler.failed(job, new Error('first'));
    const before = await user.state();
    await user.app().handler.failed(job, new Error('again'));
    expect(await user.state()).toEqual(before);
    expect(before.pending[0]?.errorDetails).toBe(
      'Non è stato possibile completare la ricerca. Riprova.',
    );
  });

  it('marks nothing when the order is gone', async () => {
    const job = await user.place();
    await user.app().pending.remove(user.id, job.pendingOrderId);
    await user.app().handler.failed(job, new Error('late'));
    expect(await user.state()).toMatchObject({ ...nothingCompleted, pending: [] });
  });

  it('can still be retried by hand', async () => {
    const job = await user.place();
    await user.app().handler.failed(job, new Error('once'));
    await user.app().handler.handle(job, firstAttempt());
    const { pending, generated } = await user.state();
    expect([pending.length, generated.length]).toEqual([0, 1]);
  });
});
