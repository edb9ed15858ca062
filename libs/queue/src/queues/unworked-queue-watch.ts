import { setTimeout } from 'node:timers/promises';

export interface UnworkedQueueWatchOptions {
  /** @see unworkedQueues */
  readonly find: () => Promise<readonly string[]>;
  readonly everyMs: number;
  /** Told once of each queue. */
  readonly report: (queue: string) => void;
}

/** Finds jobs dispatched to a queue that no worker works: nothing else would ever say a word of them. */
export class UnworkedQueueWatch {
  private readonly stopping = new AbortController();
  private readonly reported = new Set<string>();
  private watching: Promise<void> = Promise.resolve();

  constructor(private readonly options: UnworkedQueueWatchOptions) {}

  start(): void {
    this.watching = this.watch(this.stopping.signal);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.watching;
  }

  private async watch(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // The relay reports outages; the next look finds what this one missed.
      for (const queue of await this.options.find().catch(() => [])) this.report(queue);
      // Rejects when the watch is stopped, which the loop sees by itself.
      await setTimeout(this.options.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private report(queue: string): void {
    if (this.reported.has(queue)) return;
    this.reported.add(queue);
    this.options.report(queue);
  }
}
