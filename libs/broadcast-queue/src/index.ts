export { BroadcastEventHandler } from './broadcast-event.handler';
export { BroadcastEventJob } from './broadcast-event.job';
export { BroadcastOutbox } from './broadcast-outbox';
export { BroadcastQueueModule } from './broadcast-queue.module';
