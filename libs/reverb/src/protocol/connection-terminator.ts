import { UserTerminated } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import { findBoundTokenId, type UserBindings } from './user-bindings';
import type { Connection } from './connection';
import type { RevokedTokens } from './revoked-tokens';
import type { SignedInUsers } from './signed-in-users';

/** Who ends connections of users, be it on this node or on all. */
export type ConnectionTerminator = Pick<
  LocalConnectionTerminator,
  'terminateUser' | 'terminateExceptToken' | 'terminateTokens'
>;

/** Ends connections of users in the name of their application. Nothing published later reaches them. */
export class LocalConnectionTerminator {
  constructor(
    private readonly users: SignedInUsers,
    private readonly bindings: UserBindings,
    private readonly revoked: RevokedTokens,
  ) {}

  /** Everything the user is signed in with or bound to. He may come back when the application lets him. */
  terminateUser(app: Application, userId: string): void {
    for (const connection of this.findConnections(app, userId)) terminate(connection);
  }

  /** The same, except where `tokenId` is what he was last authorized by. */
  terminateExceptToken(app: Application, userId: string, tokenId: string): void {
    for (const connection of this.findConnections(app, userId))
      if (findBoundTokenId(connection, userId) !== tokenId) terminate(connection);
  }

  /** What is bound to one of these tokens, or is about to be. */
  terminateTokens(app: Application, userId: string, tokenIds: readonly string[]): void {
    for (const tokenId of tokenIds) this.revoked.add(app, userId, tokenId);
    for (const connection of this.bindings.findConnections(app, userId)) {
      const tokenId = findBoundTokenId(connection, userId);
      if (tokenId !== undefined && tokenIds.includes(tokenId)) terminate(connection);
    }
  }

  private findConnections(app: Application, userId: string): Set<Connection> {
    return new Set([
      ...this.users.findConnections(app, userId),
      ...this.bindings.findConnections(app, userId),
    ]);
  }
}

function terminate(connection: Connection): void {
  connection.closeDiscardingOutput(new UserTerminated());
}
