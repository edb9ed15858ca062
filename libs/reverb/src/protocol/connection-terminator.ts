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

/** Closes connections of users on this node with error 4009, dropping what is not sent yet. */
export class LocalConnectionTerminator {
  constructor(
    private readonly users: SignedInUsers,
    private readonly bindings: UserBindings,
    private readonly revoked: RevokedTokens,
  ) {}

  /** Closes all connections the user is signed in on or bound to. The user may connect again. */
  terminateUser(app: Application, userId: string): void {
    for (const connection of this.findConnectionsOfUser(app, userId))
      terminateConnection(connection);
  }

  /** Closes all connections of the user, except those to which the access token `tokenId` bound the user. */
  terminateUserExceptToken(app: Application, userId: string, tokenId: string): void {
    for (const connection of this.findConnectionsOfUser(app, userId))
      if (findBoundTokenId(connection, userId) !== tokenId) terminateConnection(connection);
  }

  /**
   * Revokes access tokens of the user: closes the connections to which they bound the user, and rejects bindings by
   * them that arrive later.
   */
  revokeTokensAndTerminate(app: Application, userId: string, tokenIds: readonly string[]): void {
    for (const tokenId of tokenIds) this.revoked.add(app, userId, tokenId);
    for (const connection of this.bindings.findConnectionsOfUser(app, userId)) {
      const tokenId = findBoundTokenId(connection, userId);
      if (tokenId !== undefined && tokenIds.includes(tokenId)) terminateConnection(connection);
    }
  }

  /** Returns the connections on this node that the user is signed in on or bound to, each once. */
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
