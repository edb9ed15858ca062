import type { ClientEventFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelRegistry } from '../protocol/channels/channel-registry';
import type { Connection } from '../protocol/connection';
import type { WebhookReporter } from '../webhooks/webhooks';
import type { Cluster } from './cluster';

/**
 * Reports to webhooks only what this node is responsible for, so that each webhook is sent once per cluster: what
 * concerns all nodes is reported by the leader.
 */
export class LeaderWebhooks implements WebhookReporter {
  constructor(
    private readonly webhooks: WebhookReporter,
    private readonly channels: ChannelRegistry,
    private readonly cluster: Cluster,
  ) {}

  occupied(app: Application, channel: string): void {
    if (this.isLeaderOfLocalChannel(app, channel)) this.webhooks.occupied(app, channel);
  }

  vacated(app: Application, channel: string): void {
    if (this.isLeaderOfLocalChannel(app, channel)) this.webhooks.vacated(app, channel);
  }

  memberAdded(app: Application, channel: string, userId: string): void {
    if (this.cluster.isLeader) this.webhooks.memberAdded(app, channel, userId);
  }

  memberRemoved(app: Application, channel: string, userId: string): void {
    if (this.cluster.isLeader) this.webhooks.memberRemoved(app, channel, userId);
  }

  /**
   * Reports the count if this node is the oldest of those with subscribers on the channel, or had the last subscriber
   * of all nodes: a node without subscribers does not send counts, so the leader may not be called.
   */
  subscriptionCountChanged(app: Application, channel: string, subscriptionCount: number): void {
    const { peers, nodeId } = this.cluster;
    const localCount = this.channels.find(app, channel)?.subscribers.size ?? 0;
    const isResponsible =
      localCount > 0 ? peers.isOldestOnChannel(app, channel, nodeId) : subscriptionCount === 0;
    if (isResponsible) this.webhooks.subscriptionCountChanged(app, channel, subscriptionCount);
  }

  /** Forwards a cache miss to the leader, which limits their rate cluster-wide. */
  cacheMissed(app: Application, channel: string): void {
    if (this.cluster.isLeader) this.webhooks.cacheMissed(app, channel);
    else this.cluster.publish({ type: 'cache-miss', appId: app.id, channel });
  }

  /** Reports every client event, because only the node of the sender is called. */
  clientEvent(connection: Connection, frame: ClientEventFrame, userId: string | undefined): void {
    this.webhooks.clientEvent(connection, frame, userId);
  }

  /** Returns whether this node is the leader, and no other node has subscribers on the channel. */
  private isLeaderOfLocalChannel(app: Application, channel: string): boolean {
    return this.cluster.isLeader && this.cluster.peers.countSubscriptions(app, channel) === 0;
  }
}
