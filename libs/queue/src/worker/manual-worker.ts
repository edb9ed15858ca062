import { Worker, type Job } from 'bullmq';

/**
 * A BullMQ worker whose jobs can be fetched one by one: either `run()` fetches them as in any BullMQ worker, or the
 * caller uses {@link startWithoutFetching} and {@link fetchJobIfReady}.
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

  /** Fetches the next job, which becomes active. Returns undefined when no job is ready or the worker is closing. */
  fetchJobIfReady(): Promise<Job | undefined> {
    this.fetchCount += 1;
    return this.getNextJob(`${this.id}:${this.fetchCount}`, { block: false });
  }

  /** Runs the processor for a fetched job. Resolves when BullMQ has stored its success or failure. */
  async processFetchedJob(job: Job): Promise<void> {
    // `false` keeps BullMQ from fetching the next job of this queue: the caller chooses the next queue.
    await this.processJob(job, job.token ?? '', () => false);
  }
}
