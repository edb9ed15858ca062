import { QueueModule } from '@giftspire/queue';
import { Module } from '@nestjs/common';
import { BroadcastEventHandler } from './broadcast-event.handler';
import { BroadcastOutbox } from './broadcast-outbox';

/** For a process that works the queue `broadcasts`. Needs `BroadcastingModule.forRoot` and `TypeOrmModule.forRoot`. */
@Module({
  imports: [QueueModule.forProducer()],
  providers: [BroadcastOutbox, BroadcastEventHandler],
  exports: [BroadcastOutbox],
})
export class BroadcastQueueModule {}
