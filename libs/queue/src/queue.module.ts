import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobOutbox } from './outbox/job-outbox';
import { OutboxJob } from './outbox/outbox-job.entity';

@Module({})
export class QueueModule {
  /** Offers {@link JobOutbox}; nothing of the queue itself is loaded. Needs `TypeOrmModule.forRoot`. */
  static forProducer(): DynamicModule {
    return {
      module: QueueModule,
      imports: [TypeOrmModule.forFeature([OutboxJob])],
      providers: [JobOutbox],
      exports: [JobOutbox],
    };
  }
}
