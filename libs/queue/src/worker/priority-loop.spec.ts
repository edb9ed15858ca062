import { EventEmitter } from 'node:events';
import type { Job } from 'bullmq';
import type { ManualWorker } from './manual-worker';
import { PriorityLoop } from './priority-loop';

/** Fake of a {@link ManualWorker} with an empty queue; the test can replace `fetchJobIfReady`. */
class FakeManualWorker extends EventEmitter {
  closing: Promise<void> | undefined;
  fetchJobIfReady: () => Promise<Job | undefined> = () => Promise.resolve(undefined);
  startWithoutFetching = () => Promise.resolve();
  processFetchedJob = () => Promise.resolve();

  close(): void {
    this.closing = Promise.resolve();
    this.emit('closing');
  }
}

describe('PriorityLoop', () => {
  it('adds no jobs between reading the first queue and reading the last', async () => {
    const [first, last] = [new FakeManualWorker(), new FakeManualWorker()];
    const events: string[] = [];
    let finishFirstFetch: () => void = () => undefined;
    const firstFetchStarted = new Promise<void>((started) => {
      first.fetchJobIfReady = () =>
        new Promise((resolve) => {
          finishFirstFetch = () => resolve(undefined);
          started();
        });
    });
    const lastFetched = new Promise<void>((resolve) => {
      last.fetchJobIfReady = () => {
        events.push('fetched from the last queue');
        first.fetchJobIfReady = () => Promise.resolve(undefined);
        resolve();
        return Promise.resolve(undefined);
      };
    });
    const loop = new PriorityLoop({
      concurrency: 1,
      priorityLoopPollMs: 60_000,
      reconnectDelayMs: 60_000,
      onError: (error) => {
        throw error;
      },
    });
    loop.start([first, last] as unknown as ManualWorker[]);
    await firstFetchStarted;
    const added = loop.runBetweenFetchesAndWake(() =>
      Promise.resolve(void events.push('added jobs')),
    );
    finishFirstFetch();
    await Promise.all([lastFetched, added]);
    expect(events.slice(0, 2)).toEqual(['fetched from the last queue', 'added jobs']);
    for (const worker of [first, last]) worker.close();
  });
});
