import { Worker, type Job } from 'bullmq';

/**
 * A BullMQ worker whose jobs can be fetched one by one: either `run()` fetches them as in any BullMQ worker, or the
 * caller uses {@link startWithoutFetching} and {@link fetchJob}.
 */
export class ManualWorker extends Worker {
  private fetchCount = 0;

  /**
   * Starts lock renewal and the check for stalled jobs, as `run()` does, but fetches no jobs.
   *
   * @param fetching - resolves when the caller has stopped fetching and no job runs; `close()` waits for it
   */
  async startWithoutFetching(fetching: Promise<void>): Promise<void> {
    this.mainLoopRunning = fetching;
    await this.startStalledCheckTimer();
    this.lockManager.start();
  }

  /** @returns undefined when no job is ready, and once the worker is closing */
  fetchJob(): Promise<Job | undefined> {
    this.fetchCount += 1;
    return this.getNextJob(`${this.id}:${this.fetchCount}`, { block: false });
  }

  /** Runs the processor for a fetched job. Resolves when BullMQ has stored the result. */
  async processFetchedJob(job: Job): Promise<void> {
    // `false` keeps BullMQ from fetching this queue's next job: the caller chooses the queue.
    await this.processJob(job, job.token ?? '', () => false);
  }
}
