import type { Application } from '../application';
import type { ConnectionTerminator } from '../protocol/connection-terminator';
import type { Cluster } from './cluster';

/**
 * Closes connections of users on all nodes of the cluster: on this node at once, on the others without waiting for
 * them.
 */
export class ClusterConnectionTerminator implements ConnectionTerminator {
  constructor(
    private readonly localTerminator: ConnectionTerminator,
    private readonly cluster: Cluster,
  ) {}

  terminateUser(app: Application, userId: string): void {
    this.localTerminator.terminateUser(app, userId);
    void this.cluster.executeOnOtherNodes({ type: 'terminate', appId: app.id, userId });
  }

  terminateUserExceptToken(app: Application, userId: string, exceptTokenId: string): void {
    this.localTerminator.terminateUserExceptToken(app, userId, exceptTokenId);
    void this.cluster.executeOnOtherNodes({
      type: 'terminate',
      appId: app.id,
      userId,
      exceptTokenId,
    });
  }

  /** Revokes the tokens and closes connections on this node at once; the command to the other nodes is not awaited. */
  revokeTokensAndTerminate(app: Application, userId: string, tokenIds: readonly string[]): void {
    this.localTerminator.revokeTokensAndTerminate(app, userId, tokenIds);
    void this.cluster.executeOnOtherNodes({
      type: 'terminate',
      appId: app.id,
      userId,
      tokenIds: [...tokenIds],
    });
  }
}
