import {
  InvalidChannelName,
  isChannelName,
  subscriptionSucceededFrame,
  type SubscribeFrame,
} from '@giftspire/pusher-protocol';
import { createChannel } from './channels/channel-broker';
import type { ChannelRegistry } from './channels/channel-registry';
import type { Connection } from './connection';

/** Who listens to what. A channel exists from its first subscriber to its last. */
export class Subscriptions {
  constructor(private readonly channels: ChannelRegistry) {}

  /**
   * Subscribes and says so. A repeated subscription is confirmed again and doubles nothing.
   *
   * @throws InvalidChannelName, ChannelKindNotSupported, SubscriptionUnauthorized
   */
  subscribe(connection: Connection, frame: SubscribeFrame): void {
    const { app } = connection;
    if (!isChannelName(frame.channel)) throw new InvalidChannelName();
    const known = this.channels.find(app, frame.channel);
    const channel = known ?? createChannel(frame.channel);
    channel.authorize(connection, frame);
    // Before it becomes a recipient: sending flushes what was broadcast earlier, which is not for it.
    connection.send(subscriptionSucceededFrame(channel.name));
    if (known === undefined) this.channels.add(app, channel);
    channel.subscribe(connection);
  }

  unsubscribe(connection: Connection, channelName: string): void {
    // Asked of the connection first: a name nobody could subscribe to is looked up nowhere.
    if (!connection.channels.has(channelName)) return;
    const channel = this.channels.find(connection.app, channelName);
    if (channel === undefined) return;
    channel.unsubscribe(connection);
    if (channel.subscribers.size === 0) this.channels.remove(connection.app, channel);
  }

  leaveAll(connection: Connection): void {
    for (const channelName of connection.channels) this.unsubscribe(connection, channelName);
  }
}
