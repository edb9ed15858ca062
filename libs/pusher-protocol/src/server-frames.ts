/**
 * Frames a server sends, as text. `data` is a string that holds JSON (only `pusher:error` carries an object),
 * so it is encoded twice.
 *
 * @see Pusher Channels protocol 7, "double encoding"
 */

/** Answer to `pusher:ping`. */
export const PONG_FRAME = JSON.stringify({ event: 'pusher:pong', data: '{}' });

/**
 * The first frame of a connection.
 *
 * @param activityTimeoutSeconds - silence after which the client pings; at least 1, pusher-js throws on 0
 */
export function connectionEstablishedFrame(
  socketId: string,
  activityTimeoutSeconds: number,
): string {
  return JSON.stringify({
    event: 'pusher:connection_established',
    data: JSON.stringify({ socket_id: socketId, activity_timeout: activityTimeoutSeconds }),
  });
}

/** @param data - JSON text; the members on a presence channel, an empty object elsewhere */
export function subscriptionSucceededFrame(channel: string, data = '{}'): string {
  return JSON.stringify({ event: 'pusher_internal:subscription_succeeded', channel, data });
}

/** @param data - handed on as it is: usually JSON text, opaque to the server */
export function channelEventFrame(channel: string, event: string, data: string): string {
  return JSON.stringify({ event, channel, data });
}

/**
 * What a client said to the others on a channel. `data` is a value here, not a string that holds one.
 *
 * @param dataText - JSON text; left out when undefined
 * @param userId - of the sender, on presence channels
 */
export function clientEventFrame(
  channel: string,
  event: string,
  dataText: string | undefined,
  userId: string | undefined,
): string {
  const data = dataText === undefined ? '' : `,"data":${dataText}`;
  const user = userId === undefined ? '' : `,"user_id":${JSON.stringify(userId)}`;
  return `{"event":${JSON.stringify(event)},"channel":${JSON.stringify(channel)}${data}${user}}`;
}

export function subscriptionCountFrame(channel: string, count: number): string {
  const data = JSON.stringify({ subscription_count: count });
  return JSON.stringify({ event: 'pusher_internal:subscription_count', channel, data });
}

/** A cache channel has nothing to give to a new subscriber, who shall ask the application instead. */
export function cacheMissFrame(channel: string): string {
  return JSON.stringify({ event: 'pusher:cache_miss', channel });
}

/** @param code - left out when null */
export function errorFrame(code: number | null, message: string): string {
  return JSON.stringify({
    event: 'pusher:error',
    data: code === null ? { message } : { code, message },
  });
}

/** @param userData - the text the client sent */
export function signinSuccessFrame(userData: string): string {
  return JSON.stringify({ event: 'pusher:signin_success', data: { user_data: userData } });
}

/** Users of a watchlist that are, or have just gone, online or offline. */
export interface WatchlistEvent {
  readonly name: 'online' | 'offline';
  readonly user_ids: readonly string[];
}

export function watchlistFrame(events: readonly WatchlistEvent[]): string {
  const data = JSON.stringify({ events });
  return JSON.stringify({ event: 'pusher_internal:watchlist_events', data });
}
