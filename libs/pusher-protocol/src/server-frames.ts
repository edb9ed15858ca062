/**
 * Frames that a server sends, as JSON text. `data` is a string of JSON, so it is encoded twice; `pusher:error`, client
 * events and `pusher:signin_success` carry a plain value instead.
 *
 * @see Pusher Channels protocol 7, "double encoding"
 */

/** The response to `pusher:ping`. */
export const PONG_FRAME = JSON.stringify({ event: 'pusher:pong', data: '{}' });

/**
 * Builds `pusher:connection_established`, the first frame of a connection.
 *
 * @param activityTimeoutSeconds - inactivity after which the client sends a ping; at least 1, because pusher-js throws
 *   on 0
 */
export function buildConnectionEstablishedFrame(
  socketId: string,
  activityTimeoutSeconds: number,
): string {
  return JSON.stringify({
    event: 'pusher:connection_established',
    data: JSON.stringify({ socket_id: socketId, activity_timeout: activityTimeoutSeconds }),
  });
}

/**
 * Builds `pusher_internal:subscription_succeeded`, which confirms a subscription.
 *
 * @param data - JSON text: the members of a presence channel, an empty object on other channels
 */
export function buildSubscriptionSucceededFrame(channel: string, data = '{}'): string {
  return JSON.stringify({ event: 'pusher_internal:subscription_succeeded', channel, data });
}

/**
 * Builds the frame of an event that an application published.
 *
 * @param data - sent unchanged as a string: usually JSON text, opaque to the server
 */
export function buildChannelEventFrame(channel: string, event: string, data: string): string {
  return JSON.stringify({ event, channel, data });
}

/**
 * Builds the frame of a client event for the other subscribers. `data` is a plain value, not a string of JSON.
 *
 * @param dataText - JSON text of `data`; undefined leaves `data` out
 * @param userId - user id of the sender on a presence channel; undefined on other channels
 */
export function buildClientEventFrame(
  channel: string,
  event: string,
  dataText: string | undefined,
  userId: string | undefined,
): string {
  const data = dataText === undefined ? '' : `,"data":${dataText}`;
  const user = userId === undefined ? '' : `,"user_id":${JSON.stringify(userId)}`;
  return `{"event":${JSON.stringify(event)},"channel":${JSON.stringify(channel)}${data}${user}}`;
}

export function buildSubscriptionCountFrame(channel: string, count: number): string {
  const data = JSON.stringify({ subscription_count: count });
  return JSON.stringify({ event: 'pusher_internal:subscription_count', channel, data });
}

/** Builds `pusher:cache_miss`: the cache channel has no event for the new subscriber. */
export function buildCacheMissFrame(channel: string): string {
  return JSON.stringify({ event: 'pusher:cache_miss', channel });
}

/**
 * Builds a `pusher:error` frame.
 *
 * @param code - numeric error code; null leaves it out
 */
export function buildErrorFrame(code: number | null, message: string): string {
  return JSON.stringify({
    event: 'pusher:error',
    data: code === null ? { message } : { code, message },
  });
}

/**
 * Builds `pusher:signin_success`, which confirms a sign-in.
 *
 * @param userData - `user_data` exactly as the client sent it
 */
export function buildSigninSuccessFrame(userData: string): string {
  return JSON.stringify({ event: 'pusher:signin_success', data: { user_data: userData } });
}

/** Ids of the users of a watchlist who are online or offline after a sign-in, or who have just become so. */
export interface WatchlistEvent {
  readonly name: 'online' | 'offline';
  readonly user_ids: readonly string[];
}

export function buildWatchlistEventsFrame(events: readonly WatchlistEvent[]): string {
  const data = JSON.stringify({ events });
  return JSON.stringify({ event: 'pusher_internal:watchlist_events', data });
}
