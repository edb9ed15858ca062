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

/** Tells users who of their watchlist comes and goes. */
export class Watchlists {
  /** Who watches, by the id of whom they watch. */
  private readonly watchers = new AppMultimap<Connection>();

  constructor(private readonly outbox: FrameBroadcaster) {}

  /** Tells the user who of his watchlist is there now, and from now on who comes and goes. */
  watch(connection: Connection, user: SignedInUser, isOnline: (id: string) => boolean): void {
    const watched = watchedBy(user);
    if (watched.length === 0) return;
    for (const id of watched) this.watchers.add(connection.app, id, connection);
    const states: WatchlistEvent[] = [
      { name: 'online', user_ids: watched.filter((id) => isOnline(id)) },
      { name: 'offline', user_ids: watched.filter((id) => !isOnline(id)) },
    ];
    connection.send(
      buildWatchlistEventsFrame(states.filter(({ user_ids: ids }) => ids.length > 0)),
    );
    if (user.watchlist.length > MAX_WATCHLIST_LENGTH)
      connection.send(new WatchlistTooLong(MAX_WATCHLIST_LENGTH).toFrame());
  }

  forget(connection: Connection, user: SignedInUser): void {
    for (const id of watchedBy(user)) this.watchers.remove(connection.app, id, connection);
  }

  notifyWatchers(app: Application, userId: string, name: WatchlistEvent['name']): void {
    const watchers = this.watchers.find(app, userId);
    if (watchers === undefined) return;
    const frame = buildWatchlistEventsFrame([{ name, user_ids: [userId] }]);
    this.outbox.broadcast(watchers, frame, undefined);
  }
}

function watchedBy({ watchlist }: SignedInUser): string[] {
  return [...new Set(watchlist.slice(0, MAX_WATCHLIST_LENGTH))];
}
