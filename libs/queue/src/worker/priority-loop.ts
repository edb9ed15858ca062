import type { Job } from 'bullmq';
import { WakeSignal } from '../outbox/wake-signal';
import type { ManualWorker } from './manual-worker';

export interface PriorityLoopOptions {
  /** Maximum number of running jobs of all queues together. */
  readonly concurrency: number;
  /** Interval between fetches while idle, to find jobs added without {@link PriorityLoop.runBetweenFetchesAndWake}. */
  readonly priorityLoopPollMs: number;
  /** Delay after an error before the next fetch. */
  readonly reconnectDelayMs: number;
  /** Called once per outage, not once per attempt to reconnect. */
  readonly onError: (error: Error) => void;
}

/**
 * Processes several queues in priority order, like Laravel's `queue:work --queue=high,low`: each job comes from the
 * first queue that has one. A queue waits as long as an earlier one has jobs.
 *
 * @see laravel/framework Queue/Worker.php, getNextJob()
 */
export class PriorityLoop {
  private readonly wakeSignal = new WakeSignal();
  private readonly stopping = new AbortController();
  private readonly runningJobs = new Set<Promise<void>>();
  private isOutageReported = false;
  /** Resolves when the fetch or add that was requested last has ended. */
  private lastExclusiveTask: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PriorityLoopOptions) {}

  /**
   * Starts to process jobs, until every worker is closing.
   *
   * @param workers - one worker per queue, highest priority first
   */
  start(workers: readonly ManualWorker[]): void {
    const fetching = this.runUntilWorkersClose(workers);
    let openWorkers = workers.length;
    for (const worker of workers) {
      worker.on('closing', () => {
        openWorkers -= 1;
        if (openWorkers === 0) this.stopping.abort();
      });
      worker.startWithoutFetching(fetching).catch((error: Error) => this.options.onError(error));
    }
  }

  /**
   * Calls `addJobs` while no fetch is in progress, then wakes the loop. During a fetch that has already found the first
   * queue empty, the fetch could return a new job of a lower queue although the first queue got one as well.
   */
  async runBetweenFetchesAndWake(addJobs: () => Promise<void>): Promise<void> {
    await this.runExclusively(addJobs);
    this.wakeSignal.wake();
  }

  /** Fetches and starts jobs until every worker is closing. Resolves when the started jobs have ended. */
  private async runUntilWorkersClose(workers: readonly ManualWorker[]): Promise<void> {
    const { concurrency, priorityLoopPollMs, reconnectDelayMs, onError } = this.options;
    const openWorkers = () => workers.filter(({ closing }) => closing === undefined);
    while (openWorkers().length > 0) {
      if (this.runningJobs.size >= concurrency) {
        await Promise.race(this.runningJobs);
        continue;
      }
      let waitMs = priorityLoopPollMs;
      try {
        const isStarted = await this.runExclusively(() => this.tryStartNextJob(openWorkers()));
        this.isOutageReported = false;
        if (isStarted) continue;
      } catch (error) {
        if (!this.isOutageReported)
          onError(error instanceof Error ? error : new Error(String(error)));
        this.isOutageReported = true;
        waitMs = reconnectDelayMs;
      }
      await this.wakeSignal.wait(waitMs, this.stopping.signal);
    }
    await Promise.all(this.runningJobs);
  }

  /** Starts one job of the first queue that has one. Returns false when all queues are empty. */
  private async tryStartNextJob(workers: readonly ManualWorker[]): Promise<boolean> {
    for (const worker of workers) {
      const job = await worker.fetchJobIfReady();
      if (job === undefined) continue;
      this.processInBackground(worker, job);
      return true;
    }
    return false;
  }

  /** Runs `task` after the previous exclusive task has ended. */
  private runExclusively<T>(task: () => Promise<T>): Promise<T> {
    const result = this.lastExclusiveTask.then(task);
    // An error of `task` rejects the promise of its own caller only; the next task still runs.
    this.lastExclusiveTask = result.catch(() => undefined);
    return result;
  }

  /** Starts to process a job without waiting for its end, and counts it as running until then. */
  private processInBackground(worker: ManualWorker, job: Job): void {
    const processing = worker
      .processFetchedJob(job)
      .catch((error: Error) => this.options.onError(error))
      .finally(() => this.runningJobs.delete(processing));
    this.runningJobs.add(processing);
  }
}
