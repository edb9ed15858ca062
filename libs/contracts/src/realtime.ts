import type { SearchStage } from './gift-finder';

/** Name of the event broadcast when a search is completed. It has no namespace: Echo listens to `.search.completed`. */
export const SEARCH_COMPLETED_EVENT = 'search.completed';
/** Name of the event broadcast when a search has failed after its last try. The pending order is kept, with the error. */
export const SEARCH_FAILED_EVENT = 'search.failed';
/**
 * Name of the event broadcast when a running search reaches a stage. Broadcasts are best effort: one may be missing, but
 * none is repeated.
 */
export const SEARCH_PROGRESS_EVENT = 'search.progress';

/** Values of the `type` of a notification, which determines its icon and colour. */
export const NOTIFICATION_SEVERITIES = ['success', 'info', 'warning', 'error'] as const;
export type NotificationSeverity = (typeof NOTIFICATION_SEVERITIES)[number];

/** Payload of {@link SEARCH_COMPLETED_EVENT}; the `data` of the Pusher frame is this object as a JSON string. */
export interface SearchCompletedPayload {
  /** Id of the generated order, for `GET /gift-finder/searches/{id}`. */
  order_id: number;
  title: string;
  message: string;
  /** An emoji. */
  icon: string;
  type: NotificationSeverity;
  /** Time the search was completed, ISO 8601 with time zone. */
  timestamp: string;
}

/** Payload of {@link SEARCH_FAILED_EVENT}. */
export interface SearchFailedPayload {
  /** Id of the pending order, for `POST /gift-finder/pending-orders/{id}/retry`. */
  pending_order_id: number;
  /** The pending order's `error_code`, e.g. `SEARCH_TIMEOUT`. */
  error_code: string;
  title: string;
  message: string;
  /** An emoji. */
  icon: string;
  type: NotificationSeverity;
  /** Time the search failed, ISO 8601 with time zone. */
  timestamp: string;
}

/** Payload of {@link SEARCH_PROGRESS_EVENT}. */
export interface SearchProgressPayload {
  pending_order_id: number;
  stage: SearchStage;
  /** Time the stage began, ISO 8601 with time zone. */
  timestamp: string;
}

/** Pattern of the names of all users' channels, as in Laravel's `routes/channels.php`; `{id}` matches a text without dots. */
export const USER_CHANNEL_PATTERN = 'App.Models.User.{id}';

/**
 * Returns the name of a user's private channel, without the prefix `private-`, which Echo's `private()` adds.
 *
 * @param userId - the `id` of `GET /init`
 */
export function toUserChannelName(userId: string | number): string {
  return `App.Models.User.${userId}`;
}

/** Response of `GET /broadcasting/config`: pusher-js options with which a browser connects to the WebSocket server. */
export interface BroadcastingConfig {
  key: string;
  wsHost: string;
  wsPort: number;
  wssPort: number;
  /** Path prefix of `/app` in the WebSocket URL; empty for none. */
  wsPath: string;
  forceTLS: boolean;
}
