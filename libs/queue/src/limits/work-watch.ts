import { setTimeout } from 'node:timers/promises';
import { exceeded, type WorkEnd, type WorkLimits } from './work-limits';

export interface WorkWatchOptions {
  readonly limits: WorkLimits;
  readonly checkMs: number;
  /** @see WorkerRestarts.latest */
  readonly latestRestart: () => Promise<string>;
  /** Whether no job of this process's queues could start now. */
  readonly isEmpty: () => Promise<boolean>;
  /** Called once, and to be answered by closing the application. */
  readonly onEnd: (end: WorkEnd) => void;
}

/** Looks after a worker process between its jobs, and says when it is to end. */
export class WorkWatch {
  private readonly stopping = new AbortController();
  private watching: Promise<void> = Promise.resolve();
  private admitted = 0;
  private running = 0;
  private hasEnded = false;
  private restartAtStart: string | undefined;

  constructor(private readonly options: WorkWatchOptions) {}

  /** To be awaited before the first job: whoever sees one done may ask for a restart, and is not to be overheard. */
  async prepare(): Promise<void> {
    // Until the database answers, no request can be told from an old one: asked again at the next look.
    this.restartAtStart ??= await this.options.latestRestart().catch(() => undefined);
  }

  start(): void {
    this.watching = this.watch(performance.now());
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  /**
   * To be asked before each job; whoever is let in says so with {@link leave}.
   *
   * @returns false when the job is one too many and belongs back on its queue
   */
  admit(): boolean {
    const { maxJobs = Infinity } = this.options.limits;
    if (this.admitted >= maxJobs) return false;
    this.admitted += 1;
    this.running += 1;
    return true;
  }

  leave(): void {
    this.running -= 1;
    const { maxJobs } = this.options.limits;
    if (this.admitted === maxJobs && this.running === 0)
      this.end({ reason: `ran ${maxJobs} ${maxJobs === 1 ? 'job' : 'jobs'}`, exitCode: 0 });
  }

  private async watch(startedAtMs: number): Promise<void> {
    const { limits, checkMs } = this.options;
    const { signal } = this.stopping;
    while (!signal.aborted && !this.hasEnded) {
      const end =
        exceeded(limits, {
          uptimeMs: performance.now() - startedAtMs,
          residentBytes: process.memoryUsage.rss(),
        }) ?? (await this.asked().catch(() => undefined)); // The relay reports outages.
      if (end !== undefined) return this.end(end);
      await this.prepare();
      // Rejects when the watch is stopped, which the loop sees by itself.
      await setTimeout(checkMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async asked(): Promise<WorkEnd | undefined> {
    const { limits, latestRestart, isEmpty } = this.options;
    const atStart = this.restartAtStart;
    if (atStart !== undefined && (await latestRestart()) !== atStart)
      return { reason: 'asked to restart', exitCode: 0 };
    if (limits.stopWhenEmpty && this.running === 0 && (await isEmpty()) && this.running === 0)
      return { reason: 'nothing left to do', exitCode: 0 };
    return undefined;
  }

  private end(end: WorkEnd): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.options.onEnd(end);
  }
}
