import { until } from '@giftspire/testing';
import { createChannelAuth, createUserAuth } from '@giftspire/pusher-protocol';
import PusherSdk from 'pusher';
import Pusher, { type PresenceChannel } from 'pusher-js';
import type { ChannelAuthorizationData } from 'pusher-js/types/src/core/auth/options';
import { postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { SwitchableProxy } from './support/switchable-proxy';
import { TEST_APP, TestServer } from './support/test-server';

const clients: Pusher[] = [];
const addresses: SwitchableProxy[] = [];

interface User {
  readonly id: string;
  readonly watchlist?: readonly string[];
}

function authorization(socketId: string, channel: string, { id }: User) {
  if (!channel.startsWith('presence-'))
    return { auth: createChannelAuth(TEST_APP, socketId, channel) };
  const channel_data = JSON.stringify({ user_id: id, user_info: { name: id.toUpperCase() } });
  return { auth: createChannelAuth(TEST_APP, socketId, channel, channel_data), channel_data };
}

function connect(
  wsPort: number,
  key = TEST_APP.key,
  user: User = { id: 'u1' },
  authorize: (socketId: string, channel: string) => ChannelAuthorizationData = (...asked) =>
    authorization(...asked, user),
): Pusher {
  const client = new Pusher(key, {
    cluster: 'mt1',
    wsHost: '127.0.0.1',
    wsPort,
    forceTLS: false,
    enabledTransports: ['ws'],
    channelAuthorization: {
      endpoint: '',
      transport: 'ajax',
      customHandler: ({ socketId, channelName }, callback) =>
        callback(null, authorize(socketId, channelName)),
    },
    userAuthentication: {
      endpoint: '',
      transport: 'ajax',
      customHandler: ({ socketId }, callback) => {
        const user_data = JSON.stringify(user);
        callback(null, { auth: createUserAuth(TEST_APP, socketId, user_data), user_data });
      },
    },
  });
  clients.push(client);
  return client;
}

function addressOf(server: TestServer): SwitchableProxy {
  const address = new SwitchableProxy(server);
  addresses.push(address);
  return address;
}

const untilConnected = (client: Pusher) =>
  until('connected', () => client.connection.state === 'connected');

afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect();
  for (const address of addresses.splice(0)) address.close();
  await TestServer.stopAll();
});

/** The unmodified client library of Pusher, `pusher-js` 8.6. */
describe('pusher-js', () => {
  it('receives the events of a private channel', async () => {
    const server = await TestServer.start();
    const received: unknown[] = [];
    const channel = connect(server.port).subscribe('private-App.Models.User.7');
    channel.bind('search.completed', (data: unknown) => received.push(data));
    await until('subscribed', () => channel.subscribed);
    const data = JSON.stringify({ order_id: 7, title: '«Ü»' });
    await postSigned(server, 'events', { name: 'search.completed', data, channel: channel.name });
    await until('received', () => received.length > 0);
    expect(received).toEqual([{ order_id: 7, title: '«Ü»' }]);
  });

  it('receives the error of an unknown app and does not reconnect', async () => {
    const server = await TestServer.start();
    const client = connect(server.port, 'nobody');
    const errors: unknown[] = [];
    client.connection.bind('error', (error: unknown) => errors.push(error));
    await until('it gave up', () => client.connection.state === 'disconnected');
    expect(JSON.stringify(errors)).toContain('4001');
  });

  it('pings after the activity timeout and receives a pong', async () => {
    const server = await TestServer.start({ activityTimeoutSeconds: 1 });
    const client = connect(server.port);
    const events: string[] = [];
    client.connection.bind('message', ({ event }: { event: string }) => events.push(event));
    await until('pong', () => events.includes('pusher:pong'));
    expect(client.connection.state).toBe('connected');
  });

  it('reconnects to the next server at once when its own stops, and subscribes again', async () => {
    const [old, next] = [await TestServer.start(), await TestServer.start()];
    const address = addressOf(old);
    const client = connect(await address.listen());
    const received: unknown[] = [];
    client.subscribe('private-a').bind('posted', (data: unknown) => received.push(data));
    await until('subscribed', () => client.channel('private-a').subscribed);

    const errors: unknown[] = [];
    client.connection.bind('error', (error: unknown) => errors.push(error));
    address.switchTo(next);
    await old.stop();
    await until('it is back', () => next.connectionCount === 1);
    // The range that makes it try again without waiting for the second it waits after any other.
    expect(JSON.stringify(errors)).toContain('4200');
    await until('subscribed', async () => {
      await postSigned(next, 'events', { name: 'posted', data: '{"n":1}', channel: 'private-a' });
      return received.length > 0;
    });
  });

  it('does not reconnect repeatedly to a server that is stopping', async () => {
    const server = await TestServer.start({ closeGraceMs: 2_000 });
    const address = addressOf(server);
    const client = connect(await address.listen());
    await untilConnected(client);
    const unanswering = await RawClient.connect(server);
    unanswering.socket.pause();
    const before = address.openedConnectionCount;
    // Two seconds of draining, in which it comes back and is refused.
    await server.stop();
    expect(address.openedConnectionCount - before).toBeLessThanOrEqual(3);
  });

  it('knows the members of a presence channel and receives their client events', async () => {
    const server = await TestServer.start();
    const [ana, ben] = [connect(server.port), connect(server.port, TEST_APP.key, { id: 'u2' })];
    const room = ana.subscribe('presence-room') as PresenceChannel;
    const heard: unknown[] = [];
    room.bind('client-typing', (data: unknown, { user_id }: { user_id: string }) =>
      heard.push([data, user_id]),
    );
    await until('ana is there', () => room.subscribed);
    const rooms = ben.subscribe('presence-room') as PresenceChannel;
    await until('ben is there', () => room.members.count === 2);
    expect(room.members.me).toEqual({ id: 'u1', info: { name: 'U1' } });
    expect(room.members.get('u2')).toEqual({ id: 'u2', info: { name: 'U2' } });
    await until('ben may speak', () => rooms.subscribed);
    rooms.trigger('client-typing', {});
    await until('ana hears him', () => heard.length === 1);
    expect(heard).toEqual([[{}, 'u2']]);
    ben.disconnect();
    await until('ben is gone', () => room.members.count === 1);
  });

  it('receives the cached event of a channel or a cache miss', async () => {
    const server = await TestServer.start();
    const heard: unknown[] = [];
    const listen = (client: Pusher) =>
      client
        .subscribe('private-cache-a')
        .bind('pusher:cache_miss', () => heard.push('miss'))
        .bind('posted', (data: unknown) => heard.push(data));
    listen(connect(server.port));
    await until('missed', () => heard.length === 1);
    const event = { name: 'posted', data: '{"n":1}', channel: 'private-cache-a' };
    await postSigned(server, 'events', event);
    await until('posted', () => heard.length === 2);
    listen(connect(server.port));
    await until('given', () => heard.length === 3);
    expect(heard).toEqual(['miss', { n: 1 }, { n: 1 }]);
  });

  it('signs in, receives user events, watches others and does not reconnect when terminated', async () => {
    const server = await TestServer.start({ apps: [{ ...TEST_APP, watchlist: true }] });
    const client = connect(server.port, TEST_APP.key, { id: 'u1', watchlist: ['u2'] });
    const heard: unknown[] = [];
    client.user.bind('posted', (data: unknown) => heard.push(data));
    for (const name of ['online', 'offline'])
      client.user.watchlist.bind(name, ({ user_ids }: { user_ids: string[] }) =>
        heard.push([name, ...user_ids]),
      );
    client.signin();
    await until('it knows who is there', () => heard.length === 1);
    const other = connect(server.port, TEST_APP.key, { id: 'u2' });
    other.signin();
    await until('the other comes', () => heard.length === 2);
    const event = { name: 'posted', data: '{"n":1}', channel: '#server-to-user-u1' };
    await until('it is reached', async () => {
      await postSigned(server, 'events', event);
      return heard.length > 2;
    });
    expect(heard.slice(0, 3)).toEqual([['offline', 'u2'], ['online', 'u2'], { n: 1 }]);
    await postSigned(server, 'users/u1/terminate_connections', '');
    await until('it stays away', () => client.connection.state === 'disconnected');
    await until('only the other is left', () => server.connectionCount === 1);
  });

  it('decrypts events that the server cannot read', async () => {
    const server = await TestServer.start();
    const sdk = new PusherSdk({
      appId: TEST_APP.id,
      key: TEST_APP.key,
      secret: TEST_APP.secret,
      host: '127.0.0.1',
      port: String(server.port),
      encryptionMasterKeyBase64: Buffer.alloc(32, 7).toString('base64'),
    });
    const client = connect(server.port, TEST_APP.key, undefined, (socketId, channel) =>
      sdk.authorizeChannel(socketId, channel),
    );
    const raw = await RawClient.connect(server);
    for (const name of ['private-encrypted-a', 'private-encrypted-cache-a']) {
      const heard: unknown[] = [];
      const channel = client.subscribe(name).bind('posted', (data: unknown) => heard.push(data));
      await until('it is subscribed', () => channel.subscribed);
      await raw.subscribeWithAuth(name);
      await sdk.trigger(name, 'posted', { gift: 'ü' });
      await until('it can read it', () => heard.length === 1);
      expect(heard).toEqual([{ gift: 'ü' }]);
    }
    await raw.waitForEvent('posted', 2);
    expect(JSON.stringify(raw.receivedEvents('posted'))).not.toContain('gift');
  });

  it('receives the subscription count', async () => {
    const server = await TestServer.start({ apps: [{ ...TEST_APP, subscriptionCount: true }] });
    const [first, second] = [connect(server.port), connect(server.port)];
    const news = first.subscribe('news');
    second.subscribe('news');
    await until('both are counted', () => news.subscriptionCount === 2);
  });
});
