import type { BroadcastDriver, BroadcastEvent } from '@giftspire/broadcasting';
import type { SearchProgressPayload } from '@giftspire/contracts';
import { JobTimeoutError, OutboxJob } from '@giftspire/queue';
import { PendingOrder } from '../orders/pending-order.entity';
import { firstAttempt } from '../testing/gift-application';
import { SearchThat } from '../testing/search-that';
import { SearchingUser } from '../testing/searching-user';
import { until } from '../testing/until';
import { ProcessSearchRequestJob } from './process-search-request.job';

class RecordingDriver implements BroadcastDriver {
  readonly events: BroadcastEvent[] = [];

  constructor(private readonly answer: () => Promise<void> = () => Promise.resolve()) {}

  broadcast(event: BroadcastEvent): Promise<void> {
    this.events.push(event);
    return this.answer();
  }

  get stages(): string[] {
    return this.events.map(({ data }) => (JSON.parse(data) as SearchProgressPayload).stage);
  }
}

/** As a server that accepts the connection and never answers. */
const never = () => new Promise<never>(() => undefined);

describe('progress of a search', () => {
  const user = SearchingUser.inEachTest();

  const stageOf = async ({ pendingOrderId: id }: ProcessSearchRequestJob) =>
    (await user.database.dataSource.getRepository(PendingOrder).findOneBy({ id }))?.stage;
  const completedEvents = () =>
    user.database.dataSource.getRepository(OutboxJob).countBy({ queue: 'broadcasts' });

  it('goes to the user’s channel in order, from queued to ready', async () => {
    const driver = new RecordingDriver();
    const application = user.app({ driver });
    const job = await user.place({}, application);
    await application.handler.handle(job, firstAttempt());
    await until(() => driver.stages.includes('ready'));
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

  it('is on the order while the search lasts', async () => {
    const job = await user.place();
    expect(await stageOf(job)).toBe('queued');
    const { handler } = user.app({
      catalogue: new SearchThat(user.database, async (_signal, onStage) => {
        expect(await stageOf(job)).toBe('searching');
        onStage?.('ranking');
        await until(async () => (await stageOf(job)) === 'ranking');
        onStage?.('explaining');
        await until(async () => (await stageOf(job)) === 'explaining');
      }),
    });
    await handler.handle(job, firstAttempt());
    expect(await stageOf(job)).toBeUndefined();
  });

  it.each([
    ['does not answer', never],
    ['refuses', () => Promise.reject(new Error('HTTP 500'))],
  ])('holds up neither request nor result when the WebSocket server %s', async (_, answer) => {
    const driver = new RecordingDriver(answer);
    const application = user.app({ driver });
    await application.handler.handle(await user.place({}, application), firstAttempt());
    expect(await completedEvents()).toBe(1);
    expect(driver.stages).toContain('searching');
  });

  it('leaves stages out when the WebSocket server is slow', async () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const driver = new RecordingDriver(() => slow);
    const application = user.app({ driver });
    const job = await user.place();
    await application.handler.handle(job, firstAttempt());
    expect(driver.stages).toEqual(['searching']);
    release();
    await until(() => driver.stages.length > 1);
    expect(driver.stages).toEqual(['searching', 'ready']);
  });

  it('is not told of a search that was given up', async () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    const driver = new RecordingDriver(() => slow);
    const { handler } = user.app({
      driver,
      catalogue: new SearchThat(user.database, (_signal, onStage) => {
        onStage?.('explaining');
        return Promise.reject(new Error('broken'));
      }),
    });
    await expect(handler.handle(await user.place(), firstAttempt())).rejects.toThrow('broken');
    release();
    await slow;
    expect(driver.stages).toEqual(['searching']);
  });

  describe('of an order that is removed', () => {
    const untilAborted = (signal?: AbortSignal) =>
      new Promise<void>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('fetch failed')), { once: true });
      });

    it('ends: the search is aborted, its job is done and leaves nothing', async () => {
      const job = await user.place();
      const driver = new RecordingDriver();
      const { handler } = user.app({
        driver,
        catalogue: new SearchThat(user.database, async (signal) => {
          await user.app().pending.remove(user.id, job.pendingOrderId);
          await untilAborted(signal);
        }),
      });
      await handler.handle(job, firstAttempt());
      expect(await completedEvents()).toBe(0);
      expect(driver.stages).not.toContain('ready');
    });

    it('ends when the attempt is over time, as any other', async () => {
      const attempt = new AbortController();
      const overTime = new JobTimeoutError('search', 60);
      const { handler } = user.app({
        catalogue: new SearchThat(user.database, async (signal) => {
          const aborted = untilAborted(signal);
          attempt.abort(overTime);
          await aborted;
        }),
      });
      const attempted = handler.handle(await user.place(), firstAttempt(attempt.signal));
      await expect(attempted).rejects.toThrow('fetch failed');
    });
  });
});
