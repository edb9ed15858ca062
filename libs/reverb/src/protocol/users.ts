import {
  AlreadySignedIn,
  parseUserData,
  SigninUnauthorized,
  signinSuccessFrame,
  verifyUserAuth,
  type SigninFrame,
} from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import { ByApp } from './by-app';
import type { Connection } from './connection';
import type { Watchlists } from './watchlists';

/** Who is signed in, and with which connections. */
export class Users {
  private readonly connections = new ByApp<Connection>();

  constructor(private readonly watchlists: Watchlists) {}

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
    connection.send(signinSuccessFrame(userData));
    if (connection.user !== undefined) return;
    connection.user = user;
    connection.isAuthorized = true;
    const isFirst = this.connections.add(app, user.id, connection);
    if (!app.settings.watchlist) return;
    if (isFirst) this.watchlists.announce(app, user.id, 'online');
    this.watchlists.watch(connection, user, (id) => this.isOnline(app, id));
  }

  signOut(connection: Connection): void {
    const { app, user } = connection;
    if (user === undefined) return;
    this.watchlists.forget(connection, user);
    if (this.connections.remove(app, user.id, connection) && app.settings.watchlist)
      this.watchlists.announce(app, user.id, 'offline');
  }

  isOnline(app: Application, userId: string): boolean {
    return this.connections.find(app, userId) !== undefined;
  }

  connectionsOf(app: Application, userId: string): readonly Connection[] {
    return [...(this.connections.find(app, userId) ?? [])];
  }
}
