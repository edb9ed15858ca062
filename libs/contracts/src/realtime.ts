import type { SearchStage } from './gift-finder';

/**
 * What crosses the WebSocket: event names, payloads and the name of a user's channel.
 */

/** Event name on the wire, without namespace: Echo listens to `'.search.completed'`. */
export const SEARCH_COMPLETED = 'search.completed';
/** Sent when a search was given up: the pending order stays and says why. */
export const SEARCH_FAILED = 'search.failed';
/** Sent while a search is under way. Best effort: a stage may be left out, and none is sent twice. */
export const SEARCH_PROGRESS = 'search.progress';

export const NOTIFICATION_TYPES = ['success', 'info', 'warning', 'error'] as const;
export type NotificationType = (typeof NOTIFICATION_TYPES)[number];

/** Payload of {@link SEARCH_COMPLETED}; in the frame it is a JSON string under `data`. */
export interface SearchCompletedPayload {
  /** Id of the generated order, the `{id}` of `GET /gift-finder/searches/{id}`. */
  order_id: number;
  title: string;
  message: string;
  /** Emoji text. */
  icon: string;
  type: NotificationType;
  /** ISO-8601 with zone: when the search was completed. */
  timestamp: string;
}

/** Payload of {@link SEARCH_FAILED}. */
export interface SearchFailedPayload {
  /** The `{id}` of `POST /gift-finder/pending-orders/{id}/retry`. */
  pending_order_id: number;
  /** As on the pending order, e.g. `SEARCH_TIMEOUT`. */
  error_code: string;
  title: string;
  message: string;
  /** Emoji text. */
  icon: string;
  type: NotificationType;
  /** ISO-8601 with zone: when the search was given up. */
  timestamp: string;
}

/** Payload of {@link SEARCH_PROGRESS}. */
export interface SearchProgressPayload {
  pending_order_id: number;
  stage: SearchStage;
  /** ISO-8601 with zone: when the stage began. */
  timestamp: string;
}

/** Channel pattern as registered on the server; `{id}` is one segment without dots. */
export const USER_CHANNEL_PATTERN = 'App.Models.User.{id}';

/**
 * Name of a user's private channel, without the `private-` prefix (Echo's `private()` adds it).
 *
 * @param userId - the `id` of `GET /init`
 */
export function userChannelName(userId: string | number): string {
  return `App.Models.User.${userId}`;
}

/** `GET /broadcasting/config`: how a browser reaches the WebSocket server; pusher-js's option names. */
export interface BroadcastingConfig {
  key: string;
  wsHost: string;
  wsPort: number;
  wssPort: number;
  /** In front of `/app`; empty for the root. */
  wsPath: string;
  forceTLS: boolean;
}
