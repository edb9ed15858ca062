import { setTimeout } from 'node:timers/promises';
import {
  findTimeOrMemoryShutdownRequest,
  type ShutdownRequest,
  type WorkerLimits,
} from './worker-limits';

export interface ShutdownMonitorOptions {
  readonly limits: WorkerLimits;
  readonly checkIntervalMs: number;
  /** Returns the time of the latest `queue:restart` as text, which is compared only for equality; empty for none. */
  readonly readLatestRestart: () => Promise<string>;
  /** Resolves to true when no job of this process's queues is ready to start. */
  readonly areQueuesEmpty: () => Promise<boolean>;
  /** Called once per monitor, at the first reason for a shutdown; the callback must close the application. */
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
   * Reads the latest restart signal, to recognize a newer one later; does nothing once it has been read. Await it before
   * the first job: a client may send a restart signal as soon as it sees a job finish.
   */
  async rememberLatestRestartOnce(): Promise<void> {
    // `restartAtStart` stays undefined during a database outage; each check of the monitor tries to read it again.
    this.restartAtStart ??= await this.options.readLatestRestart().catch(() => undefined);
  }

  /** Starts the repeated check of the limits and of the restart signal. */
  start(): void {
    this.checking = this.checkRepeatedly(performance.now());
  }

  /** Stops the repeated check. Resolves when the current check has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.checking;
  }

  /**
   * Counts a job as started. Call {@link markJobEnded} after each job for which this returned true.
   *
   * @returns false when the process has already started `maxJobs` jobs; the job must return to its queue
   */
  tryMarkJobStarted(): boolean {
    const { maxJobs = Infinity } = this.options.limits;
    if (this.startedJobs >= maxJobs) return false;
    this.startedJobs += 1;
    this.runningJobs += 1;
    return true;
  }

  /** Counts a job as ended. Requests the shutdown when it was the last one of `maxJobs`. */
  markJobEnded(): void {
    this.runningJobs -= 1;
    const { maxJobs } = this.options.limits;
    if (this.startedJobs === maxJobs && this.runningJobs === 0)
      this.requestShutdownOnce({
        reason: `ran ${maxJobs} ${maxJobs === 1 ? 'job' : 'jobs'}`,
        exitCode: 0,
      });
  }

  private async checkRepeatedly(startedAtMs: number): Promise<void> {
    const { limits, checkIntervalMs } = this.options;
    const { signal } = this.stopping;
    while (!signal.aborted && !this.hasRequestedShutdown) {
      const request =
        findTimeOrMemoryShutdownRequest(limits, {
          uptimeMs: performance.now() - startedAtMs,
          residentBytes: process.memoryUsage.rss(),
        }) ?? (await this.findRestartOrEmptyQueuesShutdownRequest().catch(() => undefined));
      // Errors above are outages, which the relay reports; the next check tries again.
      if (request !== undefined) return this.requestShutdownOnce(request);
      await this.rememberLatestRestartOnce();
      // The sleep rejects when the signal aborts; the loop condition then ends the loop.
      await setTimeout(checkIntervalMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /**
   * Returns a request to shut down after a restart signal that is newer than the remembered one, or, with
   * `stopWhenEmpty`, when no job is ready and none runs; undefined otherwise.
   */
  private async findRestartOrEmptyQueuesShutdownRequest(): Promise<ShutdownRequest | undefined> {
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

  private requestShutdownOnce(request: ShutdownRequest): void {
    if (this.hasRequestedShutdown) return;
    this.hasRequestedShutdown = true;
    this.options.onShutdownRequest(request);
  }
}
