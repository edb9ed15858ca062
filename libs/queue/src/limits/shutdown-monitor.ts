import { setTimeout } from 'node:timers/promises';
import { findExceededLimit, type ShutdownRequest, type WorkerLimits } from './worker-limits';

export interface ShutdownMonitorOptions {
  readonly limits: WorkerLimits;
  readonly checkIntervalMs: number;
  /** @see RestartSignal.readLatest */
  readonly readLatestRestart: () => Promise<string>;
  /** Resolves to true when no job of this process's queues is ready to start. */
  readonly areQueuesEmpty: () => Promise<boolean>;
  /** Called once; the callback must close the application. */
  readonly onShutdownRequest: (request: ShutdownRequest) => void;
}

/** Requests the shutdown of a worker process when it reaches a limit or receives `queue:restart`. */
export class ShutdownMonitor {
  private readonly stopping = new AbortController();
  private checking: Promise<void> = Promise.resolve();
  private startedJobs = 0;
  private runningJobs = 0;
  private hasRequestedShutdown = false;
  private restartAtStart: string | undefined;

  constructor(private readonly options: ShutdownMonitorOptions) {}

  /**
   * Reads the latest restart signal, to recognize a newer one later. Await it before the first job: a client may send
   * a restart signal as soon as it sees a job finish.
   */
  async rememberLatestRestart(): Promise<void> {
    // Stays undefined during a database outage; the next check reads it again.
    this.restartAtStart ??= await this.options.readLatestRestart().catch(() => undefined);
  }

  start(): void {
    this.checking = this.checkRepeatedly(performance.now());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.checking;
  }

  /**
   * Counts a job as started. Call {@link endJob} after each job for which this returned true.
   *
   * @returns false when the process has already started `maxJobs` jobs; the job must return to its queue
   */
  tryBeginJob(): boolean {
    const { maxJobs = Infinity } = this.options.limits;
    if (this.startedJobs >= maxJobs) return false;
    this.startedJobs += 1;
    this.runningJobs += 1;
    return true;
  }

  endJob(): void {
    this.runningJobs -= 1;
    const { maxJobs } = this.options.limits;
    if (this.startedJobs === maxJobs && this.runningJobs === 0)
      this.requestShutdown({
        reason: `ran ${maxJobs} ${maxJobs === 1 ? 'job' : 'jobs'}`,
        exitCode: 0,
      });
  }

  private async checkRepeatedly(startedAtMs: number): Promise<void> {
    const { limits, checkIntervalMs } = this.options;
    const { signal } = this.stopping;
    while (!signal.aborted && !this.hasRequestedShutdown) {
      const request =
        findExceededLimit(limits, {
          uptimeMs: performance.now() - startedAtMs,
          residentBytes: process.memoryUsage.rss(),
        }) ?? (await this.findShutdownReason().catch(() => undefined)); // The relay reports outages.
      if (request !== undefined) return this.requestShutdown(request);
      await this.rememberLatestRestart();
      // Rejects on abort, which the loop condition handles.
      await setTimeout(checkIntervalMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Checks for a restart signal and for empty queues. */
  private async findShutdownReason(): Promise<ShutdownRequest | undefined> {
    const { limits, readLatestRestart, areQueuesEmpty } = this.options;
    const { restartAtStart } = this;
    if (restartAtStart !== undefined && (await readLatestRestart()) !== restartAtStart)
      return { reason: 'received queue:restart', exitCode: 0 };
    if (
      limits.stopWhenEmpty &&
      this.runningJobs === 0 &&
      (await areQueuesEmpty()) &&
      this.runningJobs === 0
    )
      return { reason: 'no job is ready in its queues', exitCode: 0 };
    return undefined;
  }

  private requestShutdown(request: ShutdownRequest): void {
    if (this.hasRequestedShutdown) return;
    this.hasRequestedShutdown = true;
    this.options.onShutdownRequest(request);
  }
}
