import type { ClientEventFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelRegistry } from '../protocol/channels/channel-registry';
import type { Connection } from '../protocol/connection';
import type { WebhookReporter } from '../webhooks/batching-webhook-reporter';
import type { Cluster } from './cluster';

/**
 * Reports to webhooks only the channel events that this node is responsible for, so that each webhook is sent once per
 * cluster. The leader is responsible unless a method says otherwise; the other nodes then report nothing.
 */
export class ClusterWebhookReporter implements WebhookReporter {
  constructor(
    private readonly webhooks: WebhookReporter,
    private readonly channels: ChannelRegistry,
    private readonly cluster: Cluster,
  ) {}

  /** Reports that the channel is occupied, if this node is the leader and no other node has subscriptions to it. */
  occupied(app: Application, channel: string): void {
    if (this.isLeaderOfLocalChannel(app, channel)) this.webhooks.occupied(app, channel);
  }

  /** Reports that the channel is vacated, if this node is the leader and no other node has subscriptions to it. */
  vacated(app: Application, channel: string): void {
    if (this.isLeaderOfLocalChannel(app, channel)) this.webhooks.vacated(app, channel);
  }

  /** Reports a new member of the channel, if this node is the leader. */
  memberAdded(app: Application, channel: string, userId: string): void {
    if (this.cluster.isLeader) this.webhooks.memberAdded(app, channel, userId);
  }

  /** Reports that a user is no longer a member of the channel, if this node is the leader. */
  memberRemoved(app: Application, channel: string, userId: string): void {
    if (this.cluster.isLeader) this.webhooks.memberRemoved(app, channel, userId);
  }

  /**
   * Reports the cluster-wide count if this node is the oldest node with subscribers on the channel, or if the count is
   * 0. The leader cannot be responsible, because it is not notified of counts if it has no subscribers on the channel.
   */
  subscriptionCountChanged(app: Application, channel: string, subscriptionCount: number): void {
    const { peers, nodeId } = this.cluster;
    const localCount = this.channels.find(app, channel)?.subscribers.size ?? 0;
    const isResponsible =
      localCount > 0 ? peers.isOldestOnChannel(app, channel, nodeId) : subscriptionCount === 0;
    if (isResponsible) this.webhooks.subscriptionCountChanged(app, channel, subscriptionCount);
  }

  /**
   * Reports a cache miss if this node is the leader; otherwise publishes it, so that the leader limits the rate of all.
   */
  cacheMissed(app: Application, channel: string): void {
    if (this.cluster.isLeader) this.webhooks.cacheMissed(app, channel);
    else this.cluster.publishItem({ type: 'cache-miss', appId: app.id, channel });
  }

  /**
   * Reports the client event whether or not this node is the leader: this method is called only on the sender's node.
   */
  clientEvent(connection: Connection, frame: ClientEventFrame, userId: string | undefined): void {
    this.webhooks.clientEvent(connection, frame, userId);
  }

  /** Returns whether this node is the leader, and no other node has subscriptions to the channel. */
  private isLeaderOfLocalChannel(app: Application, channel: string): boolean {
    return this.cluster.isLeader && this.cluster.peers.countSubscriptions(app, channel) === 0;
  }
}
