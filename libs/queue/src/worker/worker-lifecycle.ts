import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Pool } from 'pg';
import type { OutboxRelay } from '../outbox/outbox-relay';
import type { QueueProcessor } from './queue-processor';

/**
 * Starts work when the application is complete, and ends it while the application still is: BullMQ's own hook closes
 * workers at the same time as TypeORM closes the connections their running jobs need.
 */
export class WorkerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly processors: readonly QueueProcessor[],
    private readonly database: Pool,
  ) {}

  onApplicationBootstrap(): void {
    for (const processor of this.processors) processor.start();
    this.relay.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), ...this.processors.map((processor) => processor.stop())]);
    // An application may be closed twice.
    if (!this.database.ending) await this.database.end();
  }
}
