import { BroadcastOutbox } from '@giftspire/broadcast-queue';
import { JobOutbox, JobTimeoutError } from '@giftspire/queue';
import { createFirstAttemptContext } from '../testing/create-gift-services-and-disable-log';
import { HookedCatalogueProvider } from '../testing/hooked-catalogue-provider';
import { SearchingUser } from '../testing/searching-user';
import { ProcessSearchRequestJob } from './process-search-request.job';

describe('A search request whose last attempt failed', () => {
  const user = SearchingUser.createAndRegisterTestHooks();

  const nothingCompleted = { generated: [], notifications: [], events: [] };

  it.each([
    [new JobTimeoutError('search', 60), 'SEARCH_TIMEOUT', 'The search took too long.'],
    [new Error('relation "products"'), 'SEARCH_FAILED', 'The search could not be completed.'],
  ])('is marked, after %s, as %s with a message for the user', async (error, code, words) => {
    const job = await user.placeRequestAndGetJob();
    await user.createServices().handler.failed(job, error);
    const { pending } = await user.readState();
    expect(pending).toMatchObject([
      { errorCode: code, errorDetails: `${words} Please try again.` },
    ]);
    expect(pending[0]?.failedAt).toBeInstanceOf(Date);
  });

  it('produces one notification with the id of the order to retry, and one search.failed event', async () => {
    const job = await user.placeRequestAndGetJob({ output_language: 'Italian' });
    await user.createServices().handler.failed(job, new Error('first'));
    const { pending, notifications, events } = await user.readState();
    const texts = {
      title: 'Ricerca del regalo non riuscita',
      message: 'Non è stato possibile completare la ricerca. Riprova.',
      icon: '⚠️',
      type: 'error',
      pending_order_id: job.pendingOrderId,
    };
    expect(notifications).toMatchObject([{ readAt: null, data: { ...texts, order_id: null } }]);
    expect(events).toMatchObject([
      { channels: [`private-App.Models.User.${user.id}`], name: 'search.failed' },
    ]);
    expect(JSON.parse(events[0]?.data ?? '')).toEqual({
      ...texts,
      error_code: 'SEARCH_FAILED',
      timestamp: pending[0]?.failedAt?.toISOString(),
    });
  });

  it('produces no second notification when the job is redelivered and fails again', async () => {
    const job = await user.placeRequestAndGetJob();
    await user
      .createServices()
      .handler.failed(job, new Error('worker crashed before it acknowledged the job'));
    await user.database.dataSource.query('truncate notifications');
    const broken = user.createServices({
      catalogue: new HookedCatalogueProvider(user.database, () => Promise.reject(new Error())),
    });
    await expect(broken.handler.handle(job, createFirstAttemptContext())).rejects.toThrow();
    await user.createServices().handler.failed(job, new Error('again'));
    const { pending, notifications, events } = await user.readState();
    expect(pending[0]?.failedAt).toBeInstanceOf(Date);
    expect([notifications.length, events.length]).toEqual([0, 1]);
  });

  it('produces one notification for each failed run', async () => {
    const job = await user.placeRequestAndGetJob();
    await user.createServices().handler.failed(job, new Error('first'));
    await user.createServices().requests.retryIfFailed(user.id, job.pendingOrderId);
    const second = new ProcessSearchRequestJob(job.pendingOrderId, 2);
    await user.createServices().handler.failed(second, new Error('second'));
    const { notifications, events } = await user.readState();
    expect([notifications.length, events.length]).toEqual([2, 2]);
  });

  it('is unchanged when the worker fails before the commit', async () => {
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
    await expect(handler.failed(job, new Error('broken'))).rejects.toThrow('killed');
    const { pending, ...rest } = await user.readState();
    expect(rest).toMatchObject(nothingCompleted);
    expect(pending).toMatchObject([{ failedAt: null, isFailureNotified: false }]);
  });

  it('keeps the time of the first failure when the failed hook runs twice', async () => {
    const job = await user.placeRequestAndGetJob({ output_language: 'Italian' });
    await user.createServices().handler.failed(job, new Error('first'));
    const before = await user.readState();
    await user.createServices().handler.failed(job, new Error('again'));
    expect(await user.readState()).toEqual(before);
    expect(before.pending[0]?.errorDetails).toBe(
      'Non è stato possibile completare la ricerca. Riprova.',
    );
  });

  it('is not marked when the order was removed', async () => {
    const job = await user.placeRequestAndGetJob();
    await user.createServices().pending.remove(user.id, job.pendingOrderId);
    await user.createServices().handler.failed(job, new Error('late'));
    expect(await user.readState()).toMatchObject({ ...nothingCompleted, pending: [] });
  });

  it('completes when an operator runs its job again', async () => {
    const job = await user.placeRequestAndGetJob();
    await user.createServices().handler.failed(job, new Error('once'));
    await user.createServices().handler.handle(job, createFirstAttemptContext());
    const { pending, generated } = await user.readState();
    expect([pending.length, generated.length]).toEqual([0, 1]);
  });
});
