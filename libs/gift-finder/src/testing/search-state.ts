import { BroadcastEventJob } from '@giftspire/broadcast-queue';
import { Notification, Notifications } from '@giftspire/notifications';
import { OutboxJob } from '@giftspire/queue';
import type { DataSource } from 'typeorm';
import { GeneratedOrder } from '../orders/generated-order.entity';
import { PendingOrder } from '../orders/pending-order.entity';

/** What the user and the queue would see of searches; `events` and `jobs` are those that wait in the outbox. */
export async function searchState({ manager }: DataSource, userId: number) {
  const outbox = await manager.find(OutboxJob);
  return {
    pending: await manager.find(PendingOrder),
    generated: await manager.find(GeneratedOrder),
    notifications: await new Notifications(manager.getRepository(Notification)).list(userId),
    events: outbox
      .filter(({ queue }) => queue === 'broadcasts')
      .map(({ payload }) => BroadcastEventJob.fromPayload(payload).event),
    jobs: outbox.filter(({ queue }) => queue === 'default'),
  };
}
