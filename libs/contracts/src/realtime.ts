/**
 * What crosses the WebSocket: event names, payloads and the name of a user's channel.
 */

/** Event name on the wire, without namespace: Echo listens to `'.search.completed'`. */
export const SEARCH_COMPLETED = 'search.completed';

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
