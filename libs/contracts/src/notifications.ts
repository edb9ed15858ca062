import type { NotificationSeverity } from './realtime';

/** Maximum number of notifications in the response of `GET /notifications`. */
export const MAX_LISTED_NOTIFICATIONS = 50;

/** Item of `GET /notifications`. The ids are in camel case, unlike other fields of the API, as in the original API. */
export interface NotificationItem {
  id: string;
  type: NotificationSeverity;
  title: string;
  message: string;
  icon: string;
  read: boolean;
  /** Time of creation, ISO 8601 with time zone. */
  timestamp: string;
  /** Id of the search result to open, the same as {@link searchId}; null for a failed search. */
  orderId: number | null;
  /** Id of the search result to open; null for a failed search. */
  searchId: number | null;
  /** Id of the pending order that the user can retry; only in the notification of a failed search. */
  pendingOrderId?: number;
}

/** Response of `GET /notifications`, newest first. */
export interface NotificationsResponse {
  notifications: NotificationItem[];
}
