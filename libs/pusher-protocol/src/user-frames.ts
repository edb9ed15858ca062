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
