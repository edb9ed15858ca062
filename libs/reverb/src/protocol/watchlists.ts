import {
  MAX_WATCHLIST_LENGTH,
  buildWatchlistEventsFrame,
  WatchlistTooLong,
  type SignedInUser,
  type WatchlistEvent,
} from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import { AppMultimap } from './app-multimap';
import type { Connection } from './connection';
import type { FrameBroadcaster } from './frame-broadcaster';

/** Sends users the online status of the users on their watchlist. */
export class Watchlists {
  /** Connections of the watching users, by the id of the watched user. */
  private readonly watchers = new AppMultimap<Connection>();

  constructor(private readonly broadcaster: FrameBroadcaster) {}

  /**
   * Sends the connection the current status of the users on its user's watchlist, and from then on their changes. Sends
   * an error, too, if the watchlist is longer than the limit.
   */
  watch(connection: Connection, user: SignedInUser, isOnline: (id: string) => boolean): void {
    const watchedIds = getWatchedUserIds(user);
    if (watchedIds.length === 0) return;
    for (const id of watchedIds) this.watchers.add(connection.app, id, connection);
    const states: WatchlistEvent[] = [
      { name: 'online', user_ids: watchedIds.filter((id) => isOnline(id)) },
      { name: 'offline', user_ids: watchedIds.filter((id) => !isOnline(id)) },
    ];
    connection.send(
      buildWatchlistEventsFrame(states.filter(({ user_ids: ids }) => ids.length > 0)),
    );
    if (user.watchlist.length > MAX_WATCHLIST_LENGTH)
      connection.send(new WatchlistTooLong(MAX_WATCHLIST_LENGTH).toFrame());
  }

  /** Stops sending changes to a closed connection. */
  unwatch(connection: Connection, user: SignedInUser): void {
    for (const id of getWatchedUserIds(user)) this.watchers.remove(connection.app, id, connection);
  }

  /** Sends the new status of a user, online or offline, to the connections on this node that watch the user. */
  notifyWatchers(app: Application, userId: string, name: WatchlistEvent['name']): void {
    const watchers = this.watchers.findValues(app, userId);
    if (watchers === undefined) return;
    const frame = buildWatchlistEventsFrame([{ name, user_ids: [userId] }]);
    this.broadcaster.broadcast(watchers, frame, undefined);
  }
}

/** Returns the ids of the watchlist, each once, without those beyond the limit. */
function getWatchedUserIds({ watchlist }: SignedInUser): string[] {
  return [...new Set(watchlist.slice(0, MAX_WATCHLIST_LENGTH))];
}
