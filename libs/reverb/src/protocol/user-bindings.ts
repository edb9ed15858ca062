import { UserTerminated } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { UserBinding } from './user-binding';
import { AppMultimap } from './app-multimap';
import type { Connection } from './connection';
import type { RevokedTokens } from './revoked-tokens';

/** The users that applications bound to connections of this node. A binding needs no sign-in of the client. */
export class UserBindings {
  private readonly connectionsByUser = new AppMultimap<Connection>();

  constructor(private readonly revoked: RevokedTokens) {}

  /**
   * Binds a connection to a user, or closes it if the token has been revoked. A connection may be bound to several
   * users; a further binding of the same user replaces the former one.
   *
   * @returns false when the token has been revoked
   */
  bindOrCloseIfRevoked(connection: Connection, binding: UserBinding): boolean {
    const { app, bindings } = connection;
    const { userId, tokenId } = binding;
    if (tokenId !== undefined && this.revoked.has(app, userId, tokenId)) {
      connection.closeDiscardingOutput(new UserTerminated());
      return false;
    }
    connection.bindings = [...bindings.filter((each) => each.userId !== userId), binding];
    this.connectionsByUser.add(app, userId, connection);
    return true;
  }

  /** Removes all bindings of a closed connection. */
  removeConnection(connection: Connection): void {
    for (const { userId } of connection.bindings)
      this.connectionsByUser.remove(connection.app, userId, connection);
    connection.bindings = [];
  }

  /** Returns the local connections that are bound to the user. */
  findConnectionsOfUser(app: Application, userId: string): readonly Connection[] {
    return [...(this.connectionsByUser.findValues(app, userId) ?? [])];
  }
}

/** Returns the id of the access token that bound the user to the connection, or undefined without one. */
export function findBoundTokenId({ bindings }: Connection, userId: string): string | undefined {
  return bindings.find((each) => each.userId === userId)?.tokenId;
}
