import { BroadcastQueueModule } from '@giftspire/broadcast-queue';
import { BroadcastingModule } from '@giftspire/broadcasting/nest';
import type { Config } from '@giftspire/config';
import {
  RephraserModule,
  GiftFinderWorkerModule,
  RemoteCatalogueModule,
} from '@giftspire/gift-finder';
import type { Logger } from '@giftspire/logging';
import { QueueModule, type QueueWorkerOptions } from '@giftspire/queue';
import { createTypeOrmOptions } from '@giftspire/database';
import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ScheduleModule } from './schedule/schedule.module';

/** Application module of the worker process: queue consumer, job handlers and scheduled tasks. */
@Module({})
export class WorkerModule {
  /** @param queue - options of the queue consumer. The database of its `databaseUrl` must be migrated. */
  static forRoot(config: Config, queue: QueueWorkerOptions, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        TypeOrmModule.forRoot(createTypeOrmOptions(queue.databaseUrl, 'giftspire-worker')),
        BroadcastingModule.forRoot(config.broadcasting),
        BroadcastQueueModule,
        RephraserModule.forRoot(config.explainer),
        RemoteCatalogueModule.forRoot(config.catalogue),
        GiftFinderWorkerModule,
        QueueModule.forWorker(queue),
        ...(config.schedule.enabled
          ? [ScheduleModule.forRoot(config, queue.databaseUrl, logger)]
          : []),
      ],
    };
  }
}
