import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import type { ShutdownMonitor } from '../limits/shutdown-monitor';
import type { OutboxRelay } from '../outbox/outbox-relay';
import type { OrphanQueueMonitor } from '../queues/orphan-queue-monitor';
import type { PriorityLoop } from './priority-loop';
import type { QueueProcessor } from './queue-processor';

export interface WorkerLifecycleOptions {
  /** PostgreSQL pool that is ended at shutdown. */
  readonly database: Pool;
  /** Time that running jobs have to finish at shutdown before they return to their queues. */
  readonly gracePeriodMs: number;
  /** Loop that fetches the jobs; undefined when each BullMQ worker fetches its own. */
  readonly priorityLoop: PriorityLoop | undefined;
  readonly orphanQueueMonitor: OrphanQueueMonitor;
}

/**
 * Starts the relay, the BullMQ workers and the monitors after the application has started, and stops them before it
 * shuts down. `@nestjs/bullmq` itself would stop the workers in a later hook, in which TypeORM already closes the
 * connections of running jobs.
 */
export class WorkerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly processors: readonly QueueProcessor[],
    private readonly shutdownMonitor: ShutdownMonitor,
    private readonly options: WorkerLifecycleOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { priorityLoop, orphanQueueMonitor } = this.options;
    await this.shutdownMonitor.rememberLatestRestartOnce();
    if (priorityLoop === undefined) for (const processor of this.processors) processor.start();
    else priorityLoop.start(this.processors.map((processor) => processor.attachWorkerListeners()));
    this.relay.start();
    this.shutdownMonitor.start();
    orphanQueueMonitor.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { database, gracePeriodMs, orphanQueueMonitor } = this.options;
    await Promise.all([
      this.shutdownMonitor.stop(),
      this.relay.stop(),
      orphanQueueMonitor.stop(),
      ...this.processors.map((processor) => processor.stop(gracePeriodMs)),
    ]);
    // Nest may close an application twice, but a pool can be ended only once.
    if (!database.ending) await database.end();
  }
}
