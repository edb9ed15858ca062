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

/** Subscribes connections to channels. A channel exists from its first subscriber to its last. */
export class Subscriptions {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly broadcaster: FrameBroadcaster,
    private readonly cache: EventCache,
    private readonly observers: ChannelObservers,
    private readonly maxPerConnection: number,
  ) {}

  /**
   * Subscribes a connection and confirms it. A repeated subscription is confirmed again and has no other effect.
   *
   * @throws InvalidChannelName, SubscriptionUnauthorized, InvalidMessage, PresenceChannelFull, TooManySubscriptions
   */
  subscribe(connection: Connection, frame: SubscribeFrame): void {
    const { app } = connection;
    if (!isChannelName(frame.channel) && !isServerToUserChannelName(frame.channel))
      throw new InvalidChannelName();
    this.enforceSubscriptionLimit(connection, frame.channel);
    const existing = this.channels.find(app, frame.channel);
    const channel = existing ?? createChannel(frame.channel);
    const remoteMembers = this.channels.remoteState.findMembers(app, frame.channel);
    const member = channel.authorizeAndGetMember(connection, frame, remoteMembers);
    // Sent before the connection is added, because earlier events must not reach the new subscriber.
    this.broadcaster.flush();
    const isNew = !channel.subscribers.has(connection);
    if (existing === undefined) this.channels.add(app, channel);
    const added = channel.addSubscriber(connection, member);
    connection.hasSubscribed = true;
    connection.send(
      buildSubscriptionSucceededFrame(channel.name, channel.buildSucceededDataText(remoteMembers)),
    );
    if (isCacheChannel(channel.name)) this.sendCachedEventOrCacheMiss(connection, channel.name);
    if (existing === undefined) this.observers.notify('occupied', app, channel.name);
    if (added !== undefined) {
      this.observers.notify('memberJoinedNode', app, channel.name, added);
      if (!remoteMembers.has(added.userId)) this.announceMemberAdded(connection, channel, added);
    }
    if (isNew) this.observers.notify('subscribersChanged', app, channel);
  }

  /** Unsubscribes a connection. Does nothing if it is not subscribed to the channel. */
  unsubscribe(connection: Connection, channelName: string): void {
    const { app } = connection;
    // The connection is checked first, because the channel name of the frame is not validated.
    if (!connection.channels.has(channelName)) return;
    const channel = this.channels.find(app, channelName);
    if (channel === undefined) return;
    const removed = channel.removeSubscriber(connection);
    if (removed !== undefined) this.announceMemberLeft(app, channel, removed);
    this.observers.notify('subscribersChanged', app, channel);
    if (channel.subscribers.size > 0) return;
    this.channels.remove(app, channel);
    this.observers.notify('vacated', app, channelName);
  }

  unsubscribeAll(connection: Connection): void {
    for (const channelName of connection.channels) this.unsubscribe(connection, channelName);
  }

  private enforceSubscriptionLimit({ channels }: Connection, channelName: string): void {
    const limit = this.maxPerConnection;
    if (limit > 0 && channels.size >= limit && !channels.has(channelName))
      throw new TooManySubscriptions(limit);
  }

  /** Sends `member_added` to the other subscribers on this node and notifies the observers. */
  private announceMemberAdded(
    connection: Connection,
    channel: Channel,
    member: PresenceMember,
  ): void {
    const frame = buildMemberAddedFrame(channel.name, member);
    this.broadcaster.broadcast(channel.subscribers, frame, connection.socketId);
    this.observers.notify('memberAdded', connection.app, channel.name, member.userId);
  }

  /**
   * Notifies the observers that a user left the channel on this node. If the user is on no other node either, sends
   * `member_removed` to the subscribers on this node too.
   */
  private announceMemberLeft(app: Application, channel: Channel, userId: string): void {
    this.observers.notify('memberLeftNode', app, channel.name, userId);
    if (this.channels.remoteState.findMembers(app, channel.name).has(userId)) return;
    const frame = buildMemberRemovedFrame(channel.name, userId);
    this.broadcaster.broadcast(channel.subscribers, frame, undefined);
    this.observers.notify('memberRemoved', app, channel.name, userId);
  }

  /** Sends the cached event, or without one `pusher:cache_miss`, of which it also notifies the observers. */
  private sendCachedEventOrCacheMiss(connection: Connection, channelName: string): void {
    const { app } = connection;
    const event = this.cache.find(app, channelName);
    if (event !== undefined)
      return connection.send(buildChannelEventFrame(channelName, event.name, event.data));
    connection.send(buildCacheMissFrame(channelName));
    this.observers.notify('cacheMissed', app, channelName);
  }
}
