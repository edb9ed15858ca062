import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import type { OutboxRelay } from '../outbox/outbox-relay';
import type { WorkWatch } from '../limits/work-watch';
import type { UnworkedQueueWatch } from '../queues/unworked-queue-watch';
import type { QueueProcessor } from './queue-processor';
import type { StrictOrder } from './strict-order';

export interface WorkerLifecycleOptions {
  readonly database: Pool;
  readonly graceMs: number;
  /** Takes the jobs; undefined when each queue's worker does so by itself. */
  readonly order: StrictOrder | undefined;
  readonly unworked: UnworkedQueueWatch;
}

/**
 * Starts work when the application is complete, and ends it while the application still is: BullMQ's own hook closes
 * workers at the same time as TypeORM closes the connections their running jobs need.
 */
export class WorkerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly processors: readonly QueueProcessor[],
    private readonly watch: WorkWatch,
    private readonly options: WorkerLifecycleOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { order } = this.options;
    await this.watch.prepare();
    if (order === undefined) for (const processor of this.processors) processor.start();
    else order.start(this.processors.map((processor) => processor.open()));
    this.relay.start();
    this.watch.start();
    this.options.unworked.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { database, graceMs, unworked } = this.options;
    await Promise.all([
      this.watch.stop(),
      this.relay.stop(),
      unworked.stop(),
      ...this.processors.map((processor) => processor.stop(graceMs)),
    ]);
    // An application may be closed twice.
    if (!database.ending) await database.end();
  }
}
