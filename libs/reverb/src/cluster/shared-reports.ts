import type { ClientEventFrame } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelRegistry } from '../protocol/channels/channel-registry';
import type { Connection } from '../protocol/connection';
import type { WebhookReports } from '../webhooks/webhooks';
import type { Scaling } from './scaling';

/** Reports to webhooks what happens on this node where it is this node's turn, so that each target hears it once. */
export class SharedReports implements WebhookReports {
  constructor(
    private readonly webhooks: WebhookReports,
    private readonly channels: ChannelRegistry,
    private readonly scaling: Scaling,
  ) {}

  occupied(app: Application, channel: string): void {
    if (this.isLeaderAlone(app, channel)) this.webhooks.occupied(app, channel);
  }

  vacated(app: Application, channel: string): void {
    if (this.isLeaderAlone(app, channel)) this.webhooks.vacated(app, channel);
  }

  memberAdded(app: Application, channel: string, userId: string): void {
    if (this.scaling.isLeader) this.webhooks.memberAdded(app, channel, userId);
  }

  memberRemoved(app: Application, channel: string, userId: string): void {
    if (this.scaling.isLeader) this.webhooks.memberRemoved(app, channel, userId);
  }

  /** All who have subscribers tell them; the oldest of them also tells the webhooks, or the one who lost the last. */
  counted(app: Application, channel: string, subscriptionCount: number): void {
    const { peers, id } = this.scaling;
    const here = this.channels.find(app, channel)?.subscribers.size ?? 0;
    const isTurn = here > 0 ? peers.isOldestOn(app, channel, id) : subscriptionCount === 0;
    if (isTurn) this.webhooks.counted(app, channel, subscriptionCount);
  }

  cacheMissed(app: Application, channel: string): void {
    if (this.scaling.isLeader) this.webhooks.cacheMissed(app, channel);
    else this.scaling.tell({ is: 'cache-missed', app: app.id, channel });
  }

  /** It happened here, and nowhere else. */
  clientEvent(connection: Connection, frame: ClientEventFrame, userId: string | undefined): void {
    this.webhooks.clientEvent(connection, frame, userId);
  }

  private isLeaderAlone(app: Application, channel: string): boolean {
    return this.scaling.isLeader && this.scaling.peers.subscriptionCount(app, channel) === 0;
  }
}
