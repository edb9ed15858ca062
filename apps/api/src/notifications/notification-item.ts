import type { NotificationItem } from '@giftspire/contracts';
import type { Notification } from '@giftspire/notifications';

/** A notification as clients read it. */
export function toNotificationItem({
  id,
  data,
  readAt,
  createdAt,
}: Notification): NotificationItem {
  return {
    id,
    type: data.type,
    title: data.title,
    message: data.message,
    icon: data.icon,
    read: readAt !== null,
    timestamp: createdAt.toISOString(),
    orderId: data.order_id,
    searchId: data.order_id,
    ...(data.pending_order_id !== undefined && { pendingOrderId: data.pending_order_id }),
  };
}
