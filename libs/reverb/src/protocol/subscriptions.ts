import {
  cacheMissFrame,
  channelEventFrame,
  InvalidChannelName,
  isCacheChannel,
  isChannelName,
  memberAddedFrame,
  memberRemovedFrame,
  subscriptionSucceededFrame,
  type SubscribeFrame,
} from '@giftspire/pusher-protocol';
import { createChannel } from './channels/channel-broker';
import type { ChannelRegistry } from './channels/channel-registry';
import type { EventCache } from './event-cache';
import type { Connection } from './connection';
import type { Outbox } from './outbox';

/** Who listens to what. A channel exists from its first subscriber to its last. */
export class Subscriptions {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly outbox: Outbox,
    private readonly cache: EventCache,
  ) {}

  /**
   * Subscribes and says so. A repeated subscription is confirmed again and doubles nothing.
   *
   * @throws InvalidChannelName, SubscriptionUnauthorized, InvalidMessage, PresenceChannelFull
   */
  subscribe(connection: Connection, frame: SubscribeFrame): void {
    const { app } = connection;
    if (!isChannelName(frame.channel)) throw new InvalidChannelName();
    const known = this.channels.find(app, frame.channel);
    const channel = known ?? createChannel(frame.channel);
    const member = channel.admit(connection, frame);
    // What was broadcast earlier is not for who becomes a recipient now.
    this.outbox.flush();
    if (known === undefined) this.channels.add(app, channel);
    const added = channel.join(connection, member);
    connection.send(subscriptionSucceededFrame(channel.name, channel.greeting()));
    if (isCacheChannel(channel.name)) this.sendCached(connection, channel.name);
    if (added !== undefined)
      this.outbox.broadcast(
        channel.subscribers,
        memberAddedFrame(channel.name, added),
        connection.socketId,
      );
  }

  unsubscribe(connection: Connection, channelName: string): void {
    // Asked of the connection first: a name nobody could subscribe to is looked up nowhere.
    if (!connection.channels.has(channelName)) return;
    const channel = this.channels.find(connection.app, channelName);
    if (channel === undefined) return;
    const removed = channel.leave(connection);
    if (channel.subscribers.size === 0) this.channels.remove(connection.app, channel);
    else if (removed !== undefined)
      this.outbox.broadcast(
        channel.subscribers,
        memberRemovedFrame(channelName, removed),
        undefined,
      );
  }

  leaveAll(connection: Connection): void {
    for (const channelName of connection.channels) this.unsubscribe(connection, channelName);
  }

  private sendCached(connection: Connection, channelName: string): void {
    const event = this.cache.find(connection.app, channelName);
    connection.send(
      event === undefined
        ? cacheMissFrame(channelName)
        : channelEventFrame(channelName, event.name, event.data),
    );
  }
}
