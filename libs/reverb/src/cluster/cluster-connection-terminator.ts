import type { Application } from '../application';
import type { ConnectionTerminator } from '../protocol/connection-terminator';
import type { Cluster } from './cluster';

/** Closes connections of users on all nodes of the cluster. */
export class ClusterConnectionTerminator implements ConnectionTerminator {
  constructor(
    private readonly localTerminator: ConnectionTerminator,
    private readonly cluster: Cluster,
  ) {}

  terminateUser(app: Application, userId: string): void {
    this.localTerminator.terminateUser(app, userId);
    void this.cluster.executeOnOtherNodes({ type: 'terminate', appId: app.id, userId });
  }

  terminateExceptToken(app: Application, userId: string, exceptTokenId: string): void {
    this.localTerminator.terminateExceptToken(app, userId, exceptTokenId);
    void this.cluster.executeOnOtherNodes({
      type: 'terminate',
      appId: app.id,
      userId,
      exceptTokenId,
    });
  }

  terminateTokens(app: Application, userId: string, tokenIds: readonly string[]): void {
    this.localTerminator.terminateTokens(app, userId, tokenIds);
    void this.cluster.executeOnOtherNodes({
      type: 'terminate',
      appId: app.id,
      userId,
      tokenIds: [...tokenIds],
    });
  }
}
