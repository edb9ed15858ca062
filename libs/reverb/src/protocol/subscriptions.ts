import {
  cacheMissFrame,
  channelEventFrame,
  InvalidChannelName,
  isCacheChannel,
  isChannelName,
  isServerToUserChannel,
  memberAddedFrame,
  memberRemovedFrame,
  subscriptionSucceededFrame,
  TooManySubscriptions,
  type PresenceMember,
  type SubscribeFrame,
} from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelObservers } from './channel-observers';
import type { Channel } from './channels/channel';
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
    private readonly observers: ChannelObservers,
    private readonly maxPerConnection: number,
  ) {}

  /**
   * Subscribes and says so. A repeated subscription is confirmed again and doubles nothing.
   *
   * @throws InvalidChannelName, SubscriptionUnauthorized, InvalidMessage, PresenceChannelFull, TooManySubscriptions
   */
  subscribe(connection: Connection, frame: SubscribeFrame): void {
    const { app } = connection;
    if (!isChannelName(frame.channel) && !isServerToUserChannel(frame.channel))
      throw new InvalidChannelName();
    this.checkCount(connection, frame.channel);
    const known = this.channels.find(app, frame.channel);
    const channel = known ?? createChannel(frame.channel);
    const elsewhere = this.channels.elsewhere.members(app, frame.channel);
    const member = channel.admit(connection, frame, elsewhere);
    // What was broadcast earlier is not for who becomes a recipient now.
    this.outbox.flush();
    const isNew = !channel.subscribers.has(connection);
    if (known === undefined) this.channels.add(app, channel);
    const added = channel.join(connection, member);
    connection.hasSubscribed = true;
    connection.send(subscriptionSucceededFrame(channel.name, channel.greeting(elsewhere)));
    if (isCacheChannel(channel.name)) this.sendCached(connection, channel.name);
    if (known === undefined) this.observers.tell('occupied', app, channel.name);
    if (added !== undefined) {
      this.observers.tell('memberJoined', app, channel.name, added);
      if (!elsewhere.has(added.userId)) this.announce(connection, channel, added);
    }
    if (isNew) this.observers.tell('subscribersChanged', app, channel);
  }

  unsubscribe(connection: Connection, channelName: string): void {
    const { app } = connection;
    // Asked of the connection first: a name nobody could subscribe to is looked up nowhere.
    if (!connection.channels.has(channelName)) return;
    const channel = this.channels.find(app, channelName);
    if (channel === undefined) return;
    const removed = channel.leave(connection);
    if (removed !== undefined) this.memberLeft(app, channel, removed);
    this.observers.tell('subscribersChanged', app, channel);
    if (channel.subscribers.size > 0) return;
    this.channels.remove(app, channel);
    this.observers.tell('vacated', app, channelName);
  }

  leaveAll(connection: Connection): void {
    for (const channelName of connection.channels) this.unsubscribe(connection, channelName);
  }

  private checkCount({ channels }: Connection, channelName: string): void {
    const limit = this.maxPerConnection;
    if (limit > 0 && channels.size >= limit && !channels.has(channelName))
      throw new TooManySubscriptions(limit);
  }

  private announce(connection: Connection, channel: Channel, member: PresenceMember): void {
    const frame = memberAddedFrame(channel.name, member);
    this.outbox.broadcast(channel.subscribers, frame, connection.socketId);
    this.observers.tell('memberAdded', connection.app, channel.name, member.userId);
  }

  private memberLeft(app: Application, channel: Channel, userId: string): void {
    this.observers.tell('memberLeft', app, channel.name, userId);
    if (this.channels.elsewhere.members(app, channel.name).has(userId)) return;
    const frame = memberRemovedFrame(channel.name, userId);
    this.outbox.broadcast(channel.subscribers, frame, undefined);
    this.observers.tell('memberRemoved', app, channel.name, userId);
  }

  private sendCached(connection: Connection, channelName: string): void {
    const { app } = connection;
    const event = this.cache.find(app, channelName);
    if (event !== undefined)
      return connection.send(channelEventFrame(channelName, event.name, event.data));
    connection.send(cacheMissFrame(channelName));
    this.observers.tell('cacheMissed', app, channelName);
  }
}
