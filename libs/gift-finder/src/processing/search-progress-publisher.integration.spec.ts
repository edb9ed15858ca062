import type { BroadcastDriver, BroadcastEvent } from '@giftspire/broadcasting';
import type { SearchProgressPayload } from '@giftspire/contracts';
import { JobTimeoutError, OutboxJob } from '@giftspire/queue';
import { until } from '@giftspire/testing';
import { PendingOrder } from '../orders/pending-order.entity';
import { createFirstAttemptContext } from '../testing/create-gift-services-and-disable-log';
import { HookedCatalogueProvider } from '../testing/hooked-catalogue-provider';
import { SearchingUser } from '../testing/searching-user';
import { ProcessSearchRequestJob } from './process-search-request.job';

/** Broadcast driver that records every event and then returns what `respond` returns. */
class RecordingDriver implements BroadcastDriver {
  readonly events: BroadcastEvent[] = [];

  constructor(private readonly respond: () => Promise<void> = () => Promise.resolve()) {}

  broadcast(event: BroadcastEvent): Promise<void> {
    this.events.push(event);
    return this.respond();
  }

  get stages(): string[] {
    return this.events.map(({ data }) => (JSON.parse(data) as SearchProgressPayload).stage);
  }
}

/** Response of a server that accepts the connection and never responds. */
const neverRespond = () => new Promise<never>(() => undefined);

describe('Progress of a search', () => {
  const user = SearchingUser.createAndRegisterTestHooks();

  const stageOf = async ({ pendingOrderId: id }: ProcessSearchRequestJob) =>
    (await user.database.dataSource.getRepository(PendingOrder).findOneBy({ id }))?.stage;
  const completedEvents = () =>
    user.database.dataSource.getRepository(OutboxJob).countBy({ queue: 'broadcasts' });

  it('is broadcast on the channel of the user, in order, from queued to ready', async () => {
    const driver = new RecordingDriver();
    const application = user.createServices({ driver });
    const job = await user.placeRequestAndGetJob({}, application);
    await application.handler.handle(job, createFirstAttemptContext());
    await until('the stage ready is broadcast', () => driver.stages.includes('ready'));
    expect(driver.stages).toEqual(['queued', 'searching', 'ranking', 'explaining', 'ready']);
    for (const { name, channels, data } of driver.events) {
      expect([name, channels]).toEqual(['search.progress', [`private-App.Models.User.${user.id}`]]);
      expect(JSON.parse(data)).toEqual({
        pending_order_id: job.pendingOrderId,
        stage: expect.any(String) as string,
        timestamp: expect.stringMatching(/Z$/) as string,
      });
    }
  });

  it('is stored on the pending order during the search', async () => {
    const job = await user.placeRequestAndGetJob();
    expect(await stageOf(job)).toBe('queued');
    const { handler } = user.createServices({
      catalogue: new HookedCatalogueProvider(user.database, async (_signal, onStage) => {
        expect(await stageOf(job)).toBe('searching');
        onStage?.('ranking');
        await until('the stage ranking is stored', async () => (await stageOf(job)) === 'ranking');
        onStage?.('explaining');
        await until(
          'the stage explaining is stored',
          async () => (await stageOf(job)) === 'explaining',
        );
      }),
    });
    await handler.handle(job, createFirstAttemptContext());
    expect(await stageOf(job)).toBeUndefined();
  });

  it.each([
    ['does not respond', neverRespond],
    ['responds with an error', () => Promise.reject(new Error('HTTP 500'))],
  ])('delays neither request nor result when the WebSocket server %s', async (_, respond) => {
    const driver = new RecordingDriver(respond);
    const application = user.createServices({ driver });
    await application.handler.handle(
      await user.placeRequestAndGetJob({}, application),
      createFirstAttemptContext(),
    );
    expect(await completedEvents()).toBe(1);
    expect(driver.stages).toContain('searching');
  });

  it('skips stages when the WebSocket server is slow', async () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const driver = new RecordingDriver(() => slow);
    const application = user.createServices({ driver });
    const job = await user.placeRequestAndGetJob();
    await application.handler.handle(job, createFirstAttemptContext());
    expect(driver.stages).toEqual(['searching']);
    release();
    await until('a second stage is broadcast', () => driver.stages.length > 1);
    expect(driver.stages).toEqual(['searching', 'ready']);
  });

  it('is no longer broadcast once the search has failed', async () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const driver = new RecordingDriver(() => slow);
    const { handler } = user.createServices({
      driver,
      catalogue: new HookedCatalogueProvider(user.database, (_signal, onStage) => {
        onStage?.('explaining');
        return Promise.reject(new Error('broken'));
      }),
    });
    await expect(
      handler.handle(await user.placeRequestAndGetJob(), createFirstAttemptContext()),
    ).rejects.toThrow('broken');
    release();
    await slow;
    expect(driver.stages).toEqual(['searching']);
  });

  describe('when the attempt is cancelled', () => {
    const rejectWhenAborted = (signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('fetch failed')), { once: true });
      });

    it('ends without a result, because the order was removed', async () => {
      const job = await user.placeRequestAndGetJob();
      const driver = new RecordingDriver();
      const { handler } = user.createServices({
        driver,
        catalogue: new HookedCatalogueProvider(user.database, async (signal) => {
          await user.createServices().pending.remove(user.id, job.pendingOrderId);
          await rejectWhenAborted(signal);
        }),
      });
      await handler.handle(job, createFirstAttemptContext());
      expect(await completedEvents()).toBe(0);
      expect(driver.stages).not.toContain('ready');
    });

    it('ends with the error of the catalogue, because the attempt timed out', async () => {
      const attempt = new AbortController();
      const timeoutError = new JobTimeoutError('search', 60);
      const { handler } = user.createServices({
        catalogue: new HookedCatalogueProvider(user.database, async (signal) => {
          const aborted = rejectWhenAborted(signal);
          attempt.abort(timeoutError);
          await aborted;
        }),
      });
      const attempted = handler.handle(
        await user.placeRequestAndGetJob(),
        createFirstAttemptContext(attempt.signal),
      );
      await expect(attempted).rejects.toThrow('fetch failed');
    });
  });
});
