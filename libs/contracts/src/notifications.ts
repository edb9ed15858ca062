import type { NotificationSeverity } from './realtime';

/** Maximum number of notifications in the response of `GET /notifications`. */
export const MAX_LISTED_NOTIFICATIONS = 50;

/** Item of `GET /notifications`. The original API also has these ids in camel case, unlike its other fields. */
export interface NotificationItem {
  id: string;
  type: NotificationSeverity;
  title: string;
  message: string;
  icon: string;
  read: boolean;
  /** Time of creation, ISO 8601 with time zone. */
  timestamp: string;
  /** Id of the generated order; equals {@link searchId}. */
  orderId: number | null;
  /** Id of the search result to open. */
  searchId: number | null;
  /** Id of the pending order that the user can retry; only in the notification of a failed search. */
  pendingOrderId?: number;
}

/** Response of `GET /notifications`, newest first. */
export interface NotificationsResponse {
  notifications: NotificationItem[];
}
