import { BroadcastEventJob } from '@giftspire/broadcast-queue';
import { Notification, Notifications } from '@giftspire/notifications';
import { OutboxJob } from '@giftspire/queue';
import type { DataSource } from 'typeorm';
import { GeneratedOrder } from '../orders/generated-order.entity';
import { PendingOrder } from '../orders/pending-order.entity';

/**
 * Reads all pending and generated orders and the notifications of the user from the database, and from the job outbox
 * the waiting search jobs (`jobs`) and broadcasts (`events`).
 */
export async function readSearchState({ manager }: DataSource, userId: number) {
  const outbox = await manager.find(OutboxJob);
  return {
    pending: await manager.find(PendingOrder),
    generated: await manager.find(GeneratedOrder),
    notifications: await new Notifications(manager.getRepository(Notification)).listNewest(userId),
    events: outbox
      .filter(({ queue }) => queue === 'broadcasts')
      .map(({ payload }) => BroadcastEventJob.fromPayload(payload).event),
    jobs: outbox.filter(({ queue }) => queue === 'default'),
  };
}
