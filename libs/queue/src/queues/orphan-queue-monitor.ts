import { setTimeout } from 'node:timers/promises';

/** Jobs were dispatched to a queue that no worker consumes. They wait until a worker consumes it. */
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
  /** @see findOrphanQueues */
  readonly findOrphanQueues: () => Promise<readonly string[]>;
  readonly checkIntervalMs: number;
  /** Called once per queue. */
  readonly onOrphanQueue: (queue: string) => void;
}

/** Reports queues that have jobs but no consumer. Without it such jobs would wait forever unnoticed. */
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
    const { findOrphanQueues, checkIntervalMs } = this.options;
    while (!signal.aborted) {
      // The relay reports outages; the next check finds the queues that this one missed.
      for (const queue of await findOrphanQueues().catch(() => [])) this.reportOnce(queue);
      // Rejects on abort, which the loop condition handles.
      await setTimeout(checkIntervalMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private reportOnce(queue: string): void {
    if (this.reportedQueues.has(queue)) return;
    this.reportedQueues.add(queue);
    this.options.onOrphanQueue(queue);
  }
}
