import type { NotificationType } from './realtime';

/** At most this many are listed, newest first. */
export const MAX_LISTED_NOTIFICATIONS = 50;

/** Item of `GET /notifications`; camelCase `orderId` and `searchId` are part of the contract. */
export interface NotificationItem {
  id: string;
  type: NotificationType;
  title: string;
  message: string;
  icon: string;
  read: boolean;
  /** ISO-8601 with zone. */
  timestamp: string;
  /** Id of the generated order; equals {@link searchId}. */
  orderId: number | null;
  /** Id of the search result to open. */
  searchId: number | null;
  /** Only of a failed search: the pending order that can be tried again. */
  pendingOrderId?: number;
}

export interface NotificationsResponse {
  notifications: NotificationItem[];
}
