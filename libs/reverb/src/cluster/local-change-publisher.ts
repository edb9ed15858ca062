import type { ClientEventFrame, PresenceMember } from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { BindResult } from '../http/connection-endpoints';
import type { UserBinding } from '../protocol/user-binding';
import type { ChannelObserver } from '../protocol/channel-observers';
import type { Channel } from '../protocol/channels/channel';
import type { Connection } from '../protocol/connection';
import type { ClusterEventRelay } from '../protocol/event-dispatcher';
import type { Cluster } from './cluster';

/** Publishes what happens on this node to the other nodes of the cluster. */
export class LocalChangePublisher implements Partial<ChannelObserver>, ClusterEventRelay {
  constructor(private readonly cluster: Cluster) {}

  nextLamportTimestamp(): number {
    return this.cluster.lamportClock.next();
  }

  /** Publishes an event; one without channels is dropped, and `deliver` is not called. */
  relay(...[app, event, deliver]: Parameters<ClusterEventRelay['relay']>): void {
    const { name, data, channels, exceptSocketId, eventId, lamportTimestamp } = event;
    if (channels.length === 0) return;
    this.cluster.publishAndRunInOrder(
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
    this.cluster.publishItem({
      type: 'client-event',
      appId,
      channel,
      name,
      data,
      userId,
      exceptSocketId,
    });
  }

  /** Publishes the number of the channel's subscribers on this node. */
  subscribersChanged(app: Application, { name: channel, subscribers }: Channel): void {
    const count = subscribers.size;
    this.cluster.publishItem({ type: 'subscription-count', appId: app.id, channel, count });
  }

  memberJoinedNode(app: Application, channel: string, { userId, userInfo }: PresenceMember): void {
    this.cluster.publishItem({
      type: 'presence-member',
      appId: app.id,
      channel,
      userId,
      userInfo,
      isPresent: true,
    });
  }

  memberLeftNode(app: Application, channel: string, userId: string): void {
    this.cluster.publishItem({
      type: 'presence-member',
      appId: app.id,
      channel,
      userId,
      isPresent: false,
    });
  }

  /** Publishes whether a user is signed in on this node, after the first sign-in or the end of the last connection. */
  publishOnlineStatus(app: Application, userId: string, isOnline: boolean): void {
    this.cluster.publishItem({ type: 'online-user', appId: app.id, userId, isOnline });
  }

  /**
   * Binds a connection of another node to a user.
   *
   * @returns `done`; `revoked` if the token was revoked, in which case that node closes the connection; `unknown` if no
   * node reports within a second that it has the connection
   */
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
