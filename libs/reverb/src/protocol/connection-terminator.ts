import { UserTerminated } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import { findBoundTokenId, type UserBindings } from './user-bindings';
import type { Connection } from './connection';
import type { RevokedTokens } from './revoked-tokens';
import type { SignedInUsers } from './signed-in-users';

/** Terminates connections of users, on this node or cluster-wide depending on the implementation. */
export type ConnectionTerminator = Pick<
  LocalConnectionTerminator,
  'terminateUser' | 'terminateUserExceptToken' | 'revokeTokensAndTerminate'
>;

/** Terminates the connections of users on this node. Later events do not reach them. */
export class LocalConnectionTerminator {
  constructor(
    private readonly users: SignedInUsers,
    private readonly bindings: UserBindings,
    private readonly revoked: RevokedTokens,
  ) {}

  /** Closes all connections the user is signed in on or bound to. The client may connect again. */
  terminateUser(app: Application, userId: string): void {
    for (const connection of this.findConnectionsOfUser(app, userId)) terminateConnection(connection);
  }

  /** Closes the connections of the user, except those bound by `tokenId`. */
  terminateUserExceptToken(app: Application, userId: string, tokenId: string): void {
    for (const connection of this.findConnectionsOfUser(app, userId))
      if (findBoundTokenId(connection, userId) !== tokenId) terminateConnection(connection);
  }

  /** Revokes the tokens and closes the user's connections bound by them. Later bindings by them are rejected. */
  revokeTokensAndTerminate(app: Application, userId: string, tokenIds: readonly string[]): void {
    for (const tokenId of tokenIds) this.revoked.add(app, userId, tokenId);
    for (const connection of this.bindings.findConnectionsOfUser(app, userId)) {
      const tokenId = findBoundTokenId(connection, userId);
      if (tokenId !== undefined && tokenIds.includes(tokenId)) terminateConnection(connection);
    }
  }

  private findConnectionsOfUser(app: Application, userId: string): Set<Connection> {
    return new Set([
      ...this.users.findConnectionsOfUser(app, userId),
      ...this.bindings.findConnectionsOfUser(app, userId),
    ]);
  }
}

function terminateConnection(connection: Connection): void {
  connection.closeDiscardingOutput(new UserTerminated());
}
