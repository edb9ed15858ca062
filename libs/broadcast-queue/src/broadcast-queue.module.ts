import { BROADCAST_QUEUE } from '@giftspire/broadcasting/nest';
import { QueueModule } from '@giftspire/queue';
import { Global, Module } from '@nestjs/common';
import { BroadcastEventHandler } from './broadcast-event.handler';
import { BroadcastOutbox } from './broadcast-outbox';

/**
 * Lets what `Broadcaster` is given wait on the queue `broadcasts`, and holds the handler that a worker of that queue
 * finds. Needs `BroadcastingModule.forRoot` and `TypeOrmModule.forRoot`.
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
