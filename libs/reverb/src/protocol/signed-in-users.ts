import {
  AlreadySignedIn,
  parseUserData,
  SigninUnauthorized,
  buildSigninSuccessFrame,
  verifyUserAuth,
  type SigninFrame,
} from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import { AppMultimap } from './app-multimap';
import type { Connection } from './connection';
import { NO_REMOTE_STATE, type RemoteState } from './remote-state';
import type { Watchlists } from './watchlists';

const noop = (): void => undefined;

/** The users signed in on this node with their connections. */
export class SignedInUsers {
  private readonly connectionsByUser = new AppMultimap<Connection>();

  /** @param onChange - called when a user gets their first connection on this node or loses the last one */
  constructor(
    private readonly watchlists: Watchlists,
    private readonly remoteState: RemoteState = NO_REMOTE_STATE,
    private readonly onChange: (app: Application, userId: string, isOnline: boolean) => void = noop,
  ) {}

  /**
   * Verifies a sign-in, signs the user in on the connection until it closes, and confirms it to the client. A repeated
   * sign-in of the same user is confirmed and has no other effect. Notifies the watchers of a user who comes online.
   *
   * @throws SigninUnauthorized, InvalidMessage, AlreadySignedIn
   */
  signIn(connection: Connection, { auth, userData }: SigninFrame): void {
    const { app, socketId } = connection;
    if (!verifyUserAuth(app, auth, socketId, userData)) throw new SigninUnauthorized();
    const user = parseUserData(userData);
    if (connection.user !== undefined && connection.user.id !== user.id)
      throw new AlreadySignedIn();
    connection.send(buildSigninSuccessFrame(userData));
    if (connection.user !== undefined) return;
    connection.user = user;
    connection.isAuthorized = true;
    const isFirst = this.connectionsByUser.add(app, user.id, connection);
    if (isFirst) this.onChange(app, user.id, true);
    if (!app.settings.watchlist) return;
    if (isFirst && !this.remoteState.isUserOnline(app, user.id))
      this.watchlists.notifyWatchers(app, user.id, 'online');
    this.watchlists.watch(connection, user, (id) => this.isOnline(app, id));
  }

  /** Removes a closed connection from its user, if any. Notifies the watchers of a user who goes offline. */
  signOut(connection: Connection): void {
    const { app, user } = connection;
    if (user === undefined) return;
    this.watchlists.unwatch(connection, user);
    if (!this.connectionsByUser.remove(app, user.id, connection)) return;
    this.onChange(app, user.id, false);
    if (app.settings.watchlist && !this.remoteState.isUserOnline(app, user.id))
      this.watchlists.notifyWatchers(app, user.id, 'offline');
  }

  /** Returns whether the user is signed in on any node. */
  isOnline(app: Application, userId: string): boolean {
    return this.isOnlineLocally(app, userId) || this.remoteState.isUserOnline(app, userId);
  }

  /** Returns whether the user is signed in on this node. */
  isOnlineLocally(app: Application, userId: string): boolean {
    return this.connectionsByUser.findValues(app, userId) !== undefined;
  }

  /** Returns app id and user id of every user signed in on this node. */
  appAndUserIds(): Iterable<readonly [appId: string, userId: string]> {
    return this.connectionsByUser.appIdsAndKeys();
  }

  /** Returns the connections on this node that are signed in as the user. */
  findConnectionsOfUser(app: Application, userId: string): readonly Connection[] {
    return [...(this.connectionsByUser.findValues(app, userId) ?? [])];
  }
}
