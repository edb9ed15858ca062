import { UserTerminated } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { UserBinding } from './user-binding';
import { AppMultimap } from './app-multimap';
import type { Connection } from './connection';
import type { RevokedTokens } from './revoked-tokens';

/** Which users are behind which connections, as their application says: clients need not sign in for it. */
export class UserBindings {
  private readonly byUser = new AppMultimap<Connection>();

  constructor(private readonly revoked: RevokedTokens) {}

  /**
   * A connection may have several users, one after the other; of each the last token counts.
   *
   * @returns whether the token is good; one that was revoked meanwhile ends the connection
   */
  bind(connection: Connection, binding: UserBinding): boolean {
    const { app, bindings } = connection;
    const { userId, tokenId } = binding;
    if (tokenId !== undefined && this.revoked.has(app, userId, tokenId)) {
      connection.closeDiscardingOutput(new UserTerminated());
      return false;
    }
    connection.bindings = [...bindings.filter((each) => each.userId !== userId), binding];
    this.byUser.add(app, userId, connection);
    return true;
  }

  /** The connection is gone. */
  removeConnection(connection: Connection): void {
    for (const { userId } of connection.bindings)
      this.byUser.remove(connection.app, userId, connection);
    connection.bindings = [];
  }

  findConnections(app: Application, userId: string): readonly Connection[] {
    return [...(this.byUser.find(app, userId) ?? [])];
  }
}

/** The token by which `userId` was last authorized on the connection. */
export function findBoundTokenId({ bindings }: Connection, userId: string): string | undefined {
  return bindings.find((each) => each.userId === userId)?.tokenId;
}
