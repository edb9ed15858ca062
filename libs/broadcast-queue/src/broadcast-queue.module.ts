import { BROADCAST_QUEUE } from '@giftspire/broadcasting/nest';
import { QueueModule } from '@giftspire/queue';
import { Global, Module } from '@nestjs/common';
import { BroadcastEventHandler } from './broadcast-event.handler';
import { BroadcastOutbox } from './broadcast-outbox';

/**
 * Queues the events of `Broadcaster` on the queue `broadcasts`, and provides the handler for the worker of that queue.
 * Requires `BroadcastingModule.forRoot` and `TypeOrmModule.forRoot`.
 */
@Global()
@Module({
  imports: [QueueModule.forProducer()],
  providers: [
    BroadcastOutbox,
    { provide: BROADCAST_QUEUE, useExisting: BroadcastOutbox },
    BroadcastEventHandler,
  ],
  exports: [BROADCAST_QUEUE],
})
export class BroadcastQueueModule {}
