import type { SearchStage } from './gift-finder';

/** Broadcast when a search is completed. Has no namespace, so Laravel Echo listens to `.search.completed`. */
export const SEARCH_COMPLETED_EVENT = 'search.completed';
/** Broadcast when a search has failed after its last try; the pending order is kept, with the error. */
export const SEARCH_FAILED_EVENT = 'search.failed';
/** Broadcast when a running search reaches a stage. Best effort: a stage may be skipped, but none is repeated. */
export const SEARCH_PROGRESS_EVENT = 'search.progress';

export const NOTIFICATION_SEVERITIES = ['success', 'info', 'warning', 'error'] as const;
export type NotificationSeverity = (typeof NOTIFICATION_SEVERITIES)[number];

/** Payload of {@link SEARCH_COMPLETED_EVENT}; the Pusher frame carries it as a JSON string in `data`. */
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

/** Pattern of the name of a user's channel on the server; `{id}` matches one segment without dots. */
export const USER_CHANNEL_PATTERN = 'App.Models.User.{id}';

/**
 * Returns the name of a user's channel, without the `private-` prefix that Echo's `private()` adds.
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
