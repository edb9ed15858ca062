import type { ClientEventFrame, PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { BindResult } from '../http/connection-endpoints';
import type { UserBinding } from '../protocol/user-binding';
import type { ChannelObserver } from '../protocol/channel-observers';
import type { Channel } from '../protocol/channels/channel';
import type { Connection } from '../protocol/connection';
import type { EventRelay } from '../protocol/event-dispatcher';
import type { Cluster } from './cluster';

/** Publishes what happens on this node to the other nodes of the cluster. */
export class LocalChangePublisher implements Partial<ChannelObserver>, EventRelay {
  constructor(private readonly cluster: Cluster) {}

  nextLamportTimestamp(): number {
    return this.cluster.lamportClock.next();
  }

  relay(...[app, event, deliver]: Parameters<EventRelay['relay']>): void {
    const { name, data, channels, exceptSocketId, eventId, lamportTimestamp } = event;
    if (channels.length === 0) return;
    this.cluster.publishInOrder(
      {
        type: 'event',
        appId: app.id,
        name,
        data,
        channels: [...channels],
        exceptSocketId,
        eventId,
        lamportTimestamp,
      },
      deliver,
    );
  }

  clientEvent(
    { app, socketId: exceptSocketId }: Connection,
    { channel = '', event: name, dataText: data }: ClientEventFrame,
    userId: string | undefined,
  ): void {
    const appId = app.id;
    this.cluster.publish({
      type: 'client-event',
      appId,
      channel,
      name,
      data,
      userId,
      exceptSocketId,
    });
  }

  subscribersChanged(app: Application, { name: channel, subscribers }: Channel): void {
    const count = subscribers.size;
    this.cluster.publish({ type: 'subscription-count', appId: app.id, channel, count });
  }

  memberJoinedNode(app: Application, channel: string, { userId, userInfo }: PresenceMember): void {
    this.cluster.publish({
      type: 'presence-member',
      appId: app.id,
      channel,
      userId,
      userInfo,
      isPresent: true,
    });
  }

  memberLeftNode(app: Application, channel: string, userId: string): void {
    this.cluster.publish({
      type: 'presence-member',
      appId: app.id,
      channel,
      userId,
      isPresent: false,
    });
  }

  /** Publishes that a user signed in on this node, or is no longer signed in on it. */
  userChanged(app: Application, userId: string, isOnline: boolean): void {
    this.cluster.publish({ type: 'online-user', appId: app.id, userId, isOnline });
  }

  /** Binds a connection of another node. @returns `unknown` if no node responds within a second that it has it */
  async bindRemoteConnection(
    app: Application,
    socketId: string,
    { userId, tokenId, expiresAtSeconds }: UserBinding,
  ): Promise<BindResult> {
    const results = await this.cluster.executeOnOtherNodes({
      type: 'bind',
      appId: app.id,
      socketId,
      userId,
      tokenId,
      expiresAtSeconds,
    });
    return results.find((result) => result !== 'unknown') ?? 'unknown';
  }
}
