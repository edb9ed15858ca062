import { BroadcastQueueModule } from '@giftspire/broadcast-queue';
import { BroadcastingModule } from '@giftspire/broadcasting/nest';
import type { Config } from '@giftspire/config';
import { GIFT_FINDER_QUEUES, GiftFinderWorkerModule } from '@giftspire/gift-finder';
import { QueueModule, type QueueWorkerOptions } from '@giftspire/queue';
import { typeOrmOptions } from '@giftspire/database';
import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

/** Broadcasts have a queue of their own, so that a toast never waits behind a search. */
const QUEUES = [
  { name: GIFT_FINDER_QUEUES.searches, concurrency: 5 },
  { name: GIFT_FINDER_QUEUES.broadcasts, concurrency: 10 },
];

/** The handlers of the application over the queue. */
@Module({})
export class WorkerModule {
  /** @param queue - its database is migrated */
  static forRoot(config: Config, queue: Omit<QueueWorkerOptions, 'queues'>): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        TypeOrmModule.forRoot(typeOrmOptions(queue.databaseUrl, 'giftspire-worker')),
        BroadcastingModule.forRoot(config.broadcasting),
        BroadcastQueueModule,
        GiftFinderWorkerModule,
        QueueModule.forWorker({ ...queue, queues: QUEUES }),
      ],
    };
  }
}
