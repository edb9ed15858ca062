import { UserTerminated } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import { tokenOf, type Bindings } from './bindings';
import type { Connection } from './connection';
import type { RevokedTokens } from './revoked-tokens';
import type { Users } from './users';

/** Who ends connections of users, be it on this node or on all. */
export type Terminating = Pick<
  Terminations,
  'terminateUser' | 'terminateOthers' | 'terminateTokens'
>;

/** Ends connections of users in the name of their application. Nothing published later reaches them. */
export class Terminations {
  constructor(
    private readonly users: Users,
    private readonly bindings: Bindings,
    private readonly revoked: RevokedTokens,
  ) {}

  /** Everything the user is signed in with or bound to. He may come back when the application lets him. */
  terminateUser(app: Application, userId: string): void {
    for (const connection of this.ofUser(app, userId)) dismiss(connection);
  }

  /** The same, except where `tokenId` is what he was last authorized by. */
  terminateOthers(app: Application, userId: string, tokenId: string): void {
    for (const connection of this.ofUser(app, userId))
      if (tokenOf(connection, userId) !== tokenId) dismiss(connection);
  }

  /** What is bound to one of these tokens, or is about to be. */
  terminateTokens(app: Application, userId: string, tokenIds: readonly string[]): void {
    for (const tokenId of tokenIds) this.revoked.add(app, userId, tokenId);
    for (const connection of this.bindings.ofUser(app, userId)) {
      const tokenId = tokenOf(connection, userId);
      if (tokenId !== undefined && tokenIds.includes(tokenId)) dismiss(connection);
    }
  }

  private ofUser(app: Application, userId: string): Set<Connection> {
    return new Set([
      ...this.users.connectionsOf(app, userId),
      ...this.bindings.ofUser(app, userId),
    ]);
  }
}

function dismiss(connection: Connection): void {
  connection.dismiss(new UserTerminated());
}
