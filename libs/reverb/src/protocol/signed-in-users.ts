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

/** Who is signed in, and with which connections. */
export class SignedInUsers {
  private readonly connectionsByUser = new AppMultimap<Connection>();

  /** @param changed - is told who comes to this node and leaves it */
  constructor(
    private readonly watchlists: Watchlists,
    private readonly elsewhere: RemoteState = NO_REMOTE_STATE,
    private readonly changed: (app: Application, userId: string, isHere: boolean) => void = noop,
  ) {}

  /**
   * Signs a user in and says so. Once done it lasts as long as the connection.
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
    if (isFirst) this.changed(app, user.id, true);
    if (!app.settings.watchlist) return;
    if (isFirst && !this.elsewhere.isOnline(app, user.id))
      this.watchlists.notifyWatchers(app, user.id, 'online');
    this.watchlists.watch(connection, user, (id) => this.isOnline(app, id));
  }

  signOut(connection: Connection): void {
    const { app, user } = connection;
    if (user === undefined) return;
    this.watchlists.forget(connection, user);
    if (!this.connectionsByUser.remove(app, user.id, connection)) return;
    this.changed(app, user.id, false);
    if (app.settings.watchlist && !this.elsewhere.isOnline(app, user.id))
      this.watchlists.notifyWatchers(app, user.id, 'offline');
  }

  isOnline(app: Application, userId: string): boolean {
    return this.isOnlineLocally(app, userId) || this.elsewhere.isOnline(app, userId);
  }

  /** Whether he is signed in on this node. */
  isOnlineLocally(app: Application, userId: string): boolean {
    return this.connectionsByUser.find(app, userId) !== undefined;
  }

  /** Everybody who is signed in on this node: app and user. */
  entries(): Iterable<readonly [appId: string, userId: string]> {
    return this.connectionsByUser.keys();
  }

  findConnections(app: Application, userId: string): readonly Connection[] {
    return [...(this.connectionsByUser.find(app, userId) ?? [])];
  }
}
