import { setTimeout } from 'node:timers/promises';

/** Reports that jobs were dispatched to a queue that no worker consumes. They wait until a worker consumes it. */
export class OrphanQueueError extends Error {
  readonly code = 'QUEUE_UNWORKED';

  /** @param consumedQueues - names of all queues that some worker consumes */
  constructor(consumedQueues: readonly string[]) {
    super(
      `jobs wait on this queue, but no worker consumes it; consumed queues: ${consumedQueues.join(', ')}`,
    );
    this.name = 'OrphanQueueError';
  }
}

export interface OrphanQueueMonitorOptions {
  /** Returns the names of the queues that have jobs and no consumer. */
  readonly findOrphanQueueNames: () => Promise<readonly string[]>;
  readonly checkIntervalMs: number;
  /** Called once for each queue that has jobs and no consumer, with its name. */
  readonly onOrphanQueue: (queue: string) => void;
}

/** Checks repeatedly for queues that have jobs but no consumer, whose jobs would otherwise wait unnoticed. */
export class OrphanQueueMonitor {
  private readonly stopping = new AbortController();
  private readonly reportedQueues = new Set<string>();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: OrphanQueueMonitorOptions) {}

  start(): void {
    this.running = this.checkRepeatedly(this.stopping.signal);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async checkRepeatedly(signal: AbortSignal): Promise<void> {
    const { findOrphanQueueNames, checkIntervalMs } = this.options;
    while (!signal.aborted) {
      // An error means that the database is down, which the relay reports. The next check finds the queues.
      for (const queue of await findOrphanQueueNames().catch(() => []))
        this.reportOncePerQueue(queue);
      // The sleep rejects when the signal aborts; the loop condition then ends the loop.
      await setTimeout(checkIntervalMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private reportOncePerQueue(queue: string): void {
    if (this.reportedQueues.has(queue)) return;
    this.reportedQueues.add(queue);
    this.options.onOrphanQueue(queue);
  }
}
