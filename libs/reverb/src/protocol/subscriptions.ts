import {
  buildCacheMissFrame,
  buildChannelEventFrame,
  InvalidChannelName,
  isCacheChannel,
  isChannelName,
  isServerToUserChannelName,
  buildMemberAddedFrame,
  buildMemberRemovedFrame,
  buildSubscriptionSucceededFrame,
  TooManySubscriptions,
  type PresenceMember,
  type SubscribeFrame,
} from '@giftspire/pusher-protocol';
import type { Application } from '../application';
import type { ChannelObservers } from './channel-observers';
import type { Channel } from './channels/channel';
import { createChannel } from './channels/create-channel';
import type { ChannelRegistry } from './channels/channel-registry';
import type { EventCache } from './event-cache';
import type { Connection } from './connection';
import type { FrameBroadcaster } from './frame-broadcaster';

/** Who listens to what. A channel exists from its first subscriber to its last. */
export class Subscriptions {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly outbox: FrameBroadcaster,
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
    if (!isChannelName(frame.channel) && !isServerToUserChannelName(frame.channel))
      throw new InvalidChannelName();
    this.checkCount(connection, frame.channel);
    const known = this.channels.find(app, frame.channel);
    const channel = known ?? createChannel(frame.channel);
    const elsewhere = this.channels.remoteState.findMembers(app, frame.channel);
    const member = channel.authorize(connection, frame, elsewhere);
    // What was broadcast earlier is not for who becomes a recipient now.
    this.outbox.flush();
    const isNew = !channel.subscribers.has(connection);
    if (known === undefined) this.channels.add(app, channel);
    const added = channel.addSubscriber(connection, member);
    connection.hasSubscribed = true;
    connection.send(
      buildSubscriptionSucceededFrame(channel.name, channel.buildSucceededData(elsewhere)),
    );
    if (isCacheChannel(channel.name)) this.sendCached(connection, channel.name);
    if (known === undefined) this.observers.notify('occupied', app, channel.name);
    if (added !== undefined) {
      this.observers.notify('memberJoinedNode', app, channel.name, added);
      if (!elsewhere.has(added.userId)) this.announce(connection, channel, added);
    }
    if (isNew) this.observers.notify('subscribersChanged', app, channel);
  }

  unsubscribe(connection: Connection, channelName: string): void {
    const { app } = connection;
    // Asked of the connection first: a name nobody could subscribe to is looked up nowhere.
    if (!connection.channels.has(channelName)) return;
    const channel = this.channels.find(app, channelName);
    if (channel === undefined) return;
    const removed = channel.removeSubscriber(connection);
    if (removed !== undefined) this.memberLeft(app, channel, removed);
    this.observers.notify('subscribersChanged', app, channel);
    if (channel.subscribers.size > 0) return;
    this.channels.remove(app, channel);
    this.observers.notify('vacated', app, channelName);
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
    const frame = buildMemberAddedFrame(channel.name, member);
    this.outbox.broadcast(channel.subscribers, frame, connection.socketId);
    this.observers.notify('memberAdded', connection.app, channel.name, member.userId);
  }

  private memberLeft(app: Application, channel: Channel, userId: string): void {
    this.observers.notify('memberLeftNode', app, channel.name, userId);
    if (this.channels.remoteState.findMembers(app, channel.name).has(userId)) return;
    const frame = buildMemberRemovedFrame(channel.name, userId);
    this.outbox.broadcast(channel.subscribers, frame, undefined);
    this.observers.notify('memberRemoved', app, channel.name, userId);
  }

  private sendCached(connection: Connection, channelName: string): void {
    const { app } = connection;
    const event = this.cache.find(app, channelName);
    if (event !== undefined)
      return connection.send(buildChannelEventFrame(channelName, event.name, event.data));
    connection.send(buildCacheMissFrame(channelName));
    this.observers.notify('cacheMissed', app, channelName);
  }
}
