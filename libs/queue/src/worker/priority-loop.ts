import type { Job } from 'bullmq';
import { WakeSignal } from '../outbox/wake-signal';
import type { ManualWorker } from './manual-worker';

export interface PriorityLoopOptions {
  /** Maximum number of running jobs of all queues together. */
  readonly concurrency: number;
  /** Interval between reads of idle queues, for jobs added without {@link PriorityLoop.addBetweenFetches}. */
  readonly priorityLoopPollMs: number;
  /** Delay after an error before the next fetch. */
  readonly reconnectDelayMs: number;
  /** Called once per outage, not once per attempt to reconnect. */
  readonly onError: (error: Error) => void;
}

/**
 * Processes several queues in priority order, like Laravel's `queue:work --queue=high,low`: each job comes from the
 * first queue that has one. A lower queue may starve.
 *
 * @see laravel/framework Queue/Worker.php, getNextJob()
 */
export class PriorityLoop {
  private readonly wakeSignal = new WakeSignal();
  private readonly stopping = new AbortController();
  private readonly runningJobs = new Set<Promise<void>>();
  private isOutageReported = false;
  /** Resolves when the fetch or add that was queued last has ended. */
  private lastExclusiveTask: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: PriorityLoopOptions) {}

  /**
   * Processes jobs until every worker is closing.
   *
   * @param workers - one worker per queue, highest priority first
   */
  start(workers: readonly ManualWorker[]): void {
    const fetching = this.fetchUntilClosing(workers);
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
   * Calls `addJobs` while no fetch is in progress. Otherwise a fetch that has already found the first queue empty could
   * take a new job of a lower queue although the first queue got one as well.
   */
  async addBetweenFetches(addJobs: () => Promise<void>): Promise<void> {
    await this.runExclusively(addJobs);
    this.wakeSignal.wake();
  }

  private async fetchUntilClosing(workers: readonly ManualWorker[]): Promise<void> {
    const { concurrency, priorityLoopPollMs, reconnectDelayMs, onError } = this.options;
    const openWorkers = () => workers.filter(({ closing }) => closing === undefined);
    while (openWorkers().length > 0) {
      if (this.runningJobs.size >= concurrency) {
        await Promise.race(this.runningJobs);
        continue;
      }
      let waitMs = priorityLoopPollMs;
      try {
        const isStarted = await this.runExclusively(() => this.startNextJob(openWorkers()));
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
  private async startNextJob(workers: readonly ManualWorker[]): Promise<boolean> {
    for (const worker of workers) {
      const job = await worker.fetchJob();
      if (job === undefined) continue;
      this.processJob(worker, job);
      return true;
    }
    return false;
  }

  /** Runs `task` after the previous exclusive task has ended. */
  private runExclusively<T>(task: () => Promise<T>): Promise<T> {
    const result = this.lastExclusiveTask.then(task);
    // A failure rejects for its own caller only; the next task still runs.
    this.lastExclusiveTask = result.catch(() => undefined);
    return result;
  }

  private processJob(worker: ManualWorker, job: Job): void {
    const processing = worker
      .processFetchedJob(job)
      .catch((error: Error) => this.options.onError(error))
      .finally(() => this.runningJobs.delete(processing));
    this.runningJobs.add(processing);
  }
}
