import {
  createChannelAuth,
  SubscriptionUnauthorized,
  TooManySubscriptions,
} from '@giftspire/pusher-protocol';
import { silentLogger } from '../logger';
import { BatchingBroadcaster } from '../server/batching-broadcaster';
import { FakeClock } from '../testing/fake-clock';
import { FakeConnection } from '../testing/fake-connection';
import { ChannelRegistry } from './channels/channel-registry';
import { ChannelObservers } from './channel-observers';
import { EventCache } from './event-cache';
import { Subscriptions } from './subscriptions';

describe('Subscriptions', () => {
  const registry = new ChannelRegistry();
  const subscriptions = new Subscriptions(
    registry,
    new BatchingBroadcaster(),
    new EventCache(new FakeClock()),
    new ChannelObservers(silentLogger),
    3,
  );
  const connection = new FakeConnection();
  const { app } = connection;
  const subscribe = (channel: string, auth?: string) =>
    subscriptions.subscribe(connection, {
      kind: 'subscribe',
      channel,
      auth,
      channelData: undefined,
    });

  afterEach(() => subscriptions.unsubscribeAll(connection));

  it('keeps a channel from its first subscriber to its last', () => {
    subscribe('news');
    expect(registry.find(app, 'news')?.subscribers.size).toBe(1);
    subscriptions.unsubscribe(connection, 'news');
    expect(registry.count(app)).toBe(0);
  });

  it('creates no channel for a rejected subscription', () => {
    expect(() => subscribe('private-a', 'wrong')).toThrow(SubscriptionUnauthorized);
    expect(registry.count(app)).toBe(0);
    expect(connection.channels.size).toBe(0);
  });

  it('verifies the auth also when the channel exists already', () => {
    subscribe('private-a', createChannelAuth(app, connection.socketId, 'private-a'));
    expect(() => subscribe('private-a', 'wrong')).toThrow(SubscriptionUnauthorized);
  });

  it('limits the subscriptions of a connection, but accepts a repeated one', () => {
    for (const channel of ['a', 'b', 'c']) subscribe(channel);
    expect(() => subscribe('d')).toThrow(TooManySubscriptions);
    subscribe('a');
    subscriptions.unsubscribe(connection, 'b');
    subscribe('d');
    expect([...connection.channels]).toEqual(['a', 'c', 'd']);
  });

  it('removes all subscriptions of a closed connection', () => {
    for (const channel of ['a', 'b', 'c']) subscribe(channel);
    subscriptions.unsubscribeAll(connection);
    expect(registry.count(app)).toBe(0);
    expect(connection.channels.size).toBe(0);
  });
});
