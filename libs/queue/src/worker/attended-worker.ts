import { Worker, type Job } from 'bullmq';

/**
 * A BullMQ worker that may be fetched for from outside. Either it is `run()` and fetches by itself, or somebody calls
 * {@link attend} and takes its jobs one by one.
 */
export class AttendedWorker extends Worker {
  private fetched = 0;

  /**
   * Locks are renewed and jobs of dead workers found, as `run()` does; fetching is left to the caller.
   *
   * @param fetching - resolves when the caller fetches no more and no job runs; `close()` waits for it
   */
  async attend(fetching: Promise<void>): Promise<void> {
    this.mainLoopRunning = fetching;
    await this.startStalledCheckTimer();
    this.lockManager.start();
  }

  /** @returns undefined when no job could start now, and once the worker is closing */
  take(): Promise<Job | undefined> {
    this.fetched += 1;
    return this.getNextJob(`${this.id}:${this.fetched}`, { block: false });
  }

  /** Resolves when the queue knows how the job ended. */
  async work(job: Job): Promise<void> {
    // Never with the next job in return: which queue that comes from is for the caller to say.
    await this.processJob(job, job.token ?? '', () => false);
  }
}
