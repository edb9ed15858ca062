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
const proxies: SwitchableProxy[] = [];

/** User that the client signs in as. */
interface User {
  readonly id: string;
  readonly watchlist?: readonly string[];
}

/** Returns the response of an application's authorization endpoint. */
function createAuthorizationResponse(socketId: string, channel: string, { id }: User) {
  if (!channel.startsWith('presence-'))
    return { auth: createChannelAuth(TEST_APP, socketId, channel) };
  const channel_data = JSON.stringify({ user_id: id, user_info: { name: id.toUpperCase() } });
  return { auth: createChannelAuth(TEST_APP, socketId, channel, channel_data), channel_data };
}

/** Returns a client that starts to connect and is disconnected after the test. */
function startPusherClient(
  wsPort: number,
  key = TEST_APP.key,
  user: User = { id: 'u1' },
  authorize: (socketId: string, channel: string) => ChannelAuthorizationData = (...args) =>
    createAuthorizationResponse(...args, user),
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

/** Returns a proxy to the server that does not listen yet and is closed after the test. */
function createProxy(server: TestServer): SwitchableProxy {
  const proxy = new SwitchableProxy(server);
  proxies.push(proxy);
  return proxy;
}

const waitForConnection = (client: Pusher) =>
  until('connected', () => client.connection.state === 'connected');

afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect();
  for (const proxy of proxies.splice(0)) proxy.close();
  await TestServer.stopAll();
});

/** Tests with the unmodified client library `pusher-js` 8.6. */
describe('pusher-js', () => {
  it('receives the events of a private channel', async () => {
    const server = await TestServer.start();
    const received: unknown[] = [];
    const channel = startPusherClient(server.port).subscribe('private-App.Models.User.7');
    channel.bind('search.completed', (data: unknown) => received.push(data));
    await until('subscribed', () => channel.subscribed);
    const data = JSON.stringify({ order_id: 7, title: '«Ü»' });
    await postSigned(server, 'events', { name: 'search.completed', data, channel: channel.name });
    await until('received', () => received.length > 0);
    expect(received).toEqual([{ order_id: 7, title: '«Ü»' }]);
  });

  it('receives the error of an unknown app and does not reconnect', async () => {
    const server = await TestServer.start();
    const client = startPusherClient(server.port, 'nobody');
    const errors: unknown[] = [];
    client.connection.bind('error', (error: unknown) => errors.push(error));
    await until('the client is disconnected', () => client.connection.state === 'disconnected');
    expect(JSON.stringify(errors)).toContain('4001');
  });

  it('pings after the activity timeout and receives a pong', async () => {
    const server = await TestServer.start({ activityTimeoutSeconds: 1 });
    const client = startPusherClient(server.port);
    const events: string[] = [];
    client.connection.bind('message', ({ event }: { event: string }) => events.push(event));
    await until('pong', () => events.includes('pusher:pong'));
    expect(client.connection.state).toBe('connected');
  });

  it('reconnects to the next server at once when its own stops, and subscribes again', async () => {
    const [oldServer, nextServer] = [await TestServer.start(), await TestServer.start()];
    const proxy = createProxy(oldServer);
    const client = startPusherClient(await proxy.listen());
    const received: unknown[] = [];
    client.subscribe('private-a').bind('posted', (data: unknown) => received.push(data));
    await until('subscribed', () => client.channel('private-a').subscribed);

    const errors: unknown[] = [];
    client.connection.bind('error', (error: unknown) => errors.push(error));
    proxy.switchTo(nextServer);
    await oldServer.stop();
    await until('the client has reconnected', () => nextServer.connectionCount === 1);
    // pusher-js reconnects without its usual delay of a second only after the codes 4200 to 4299.
    expect(JSON.stringify(errors)).toContain('4200');
    await until('subscribed', async () => {
      await postSigned(nextServer, 'events', {
        name: 'posted',
        data: '{"n":1}',
        channel: 'private-a',
      });
      return received.length > 0;
    });
  });

  it('does not reconnect repeatedly to a server that is stopping', async () => {
    const server = await TestServer.start({ closeGraceMs: 2_000 });
    const proxy = createProxy(server);
    const client = startPusherClient(await proxy.listen());
    await waitForConnection(client);
    const unresponsiveClient = await RawClient.connect(server);
    unresponsiveClient.socket.pause();
    const before = proxy.openedConnectionCount;
    // While the server drains for two seconds, it rejects the reconnecting client.
    await server.stop();
    expect(proxy.openedConnectionCount - before).toBeLessThanOrEqual(3);
  });

  it('knows the members of a presence channel and receives their client events', async () => {
    const server = await TestServer.start();
    const [ana, ben] = [
      startPusherClient(server.port),
      startPusherClient(server.port, TEST_APP.key, { id: 'u2' }),
    ];
    const room = ana.subscribe('presence-room') as PresenceChannel;
    const received: unknown[] = [];
    room.bind('client-typing', (data: unknown, { user_id }: { user_id: string }) =>
      received.push([data, user_id]),
    );
    await until('Ana has joined', () => room.subscribed);
    const rooms = ben.subscribe('presence-room') as PresenceChannel;
    await until('Ben has joined', () => room.members.count === 2);
    expect(room.members.me).toEqual({ id: 'u1', info: { name: 'U1' } });
    expect(room.members.get('u2')).toEqual({ id: 'u2', info: { name: 'U2' } });
    await until('Ben is subscribed', () => rooms.subscribed);
    rooms.trigger('client-typing', {});
    await until('Ana receives the client event', () => received.length === 1);
    expect(received).toEqual([[{}, 'u2']]);
    ben.disconnect();
    await until('Ben has left', () => room.members.count === 1);
  });

  it('receives the cached event of a channel or a cache miss', async () => {
    const server = await TestServer.start();
    const received: unknown[] = [];
    const subscribeAndRecord = (client: Pusher) =>
      client
        .subscribe('private-cache-a')
        .bind('pusher:cache_miss', () => received.push('miss'))
        .bind('posted', (data: unknown) => received.push(data));
    subscribeAndRecord(startPusherClient(server.port));
    await until('the cache miss is received', () => received.length === 1);
    const event = { name: 'posted', data: '{"n":1}', channel: 'private-cache-a' };
    await postSigned(server, 'events', event);
    await until('the event is received', () => received.length === 2);
    subscribeAndRecord(startPusherClient(server.port));
    await until('the cached event is received', () => received.length === 3);
    expect(received).toEqual(['miss', { n: 1 }, { n: 1 }]);
  });

  it('signs in, receives user events, watches others and does not reconnect when terminated', async () => {
    const server = await TestServer.start({ apps: [{ ...TEST_APP, watchlist: true }] });
    const client = startPusherClient(server.port, TEST_APP.key, { id: 'u1', watchlist: ['u2'] });
    const received: unknown[] = [];
    client.user.bind('posted', (data: unknown) => received.push(data));
    for (const name of ['online', 'offline'])
      client.user.watchlist.bind(name, ({ user_ids }: { user_ids: string[] }) =>
        received.push([name, ...user_ids]),
      );
    client.signin();
    await until('the watchlist is received', () => received.length === 1);
    const other = startPusherClient(server.port, TEST_APP.key, { id: 'u2' });
    other.signin();
    await until('the other user is online', () => received.length === 2);
    const event = { name: 'posted', data: '{"n":1}', channel: '#server-to-user-u1' };
    await until('the user event is received', async () => {
      await postSigned(server, 'events', event);
      return received.length > 2;
    });
    expect(received.slice(0, 3)).toEqual([['offline', 'u2'], ['online', 'u2'], { n: 1 }]);
    await postSigned(server, 'users/u1/terminate_connections', '');
    await until('the client is disconnected', () => client.connection.state === 'disconnected');
    await until('only the other user is connected', () => server.connectionCount === 1);
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
    const client = startPusherClient(server.port, TEST_APP.key, undefined, (socketId, channel) =>
      sdk.authorizeChannel(socketId, channel),
    );
    const raw = await RawClient.connect(server);
    for (const name of ['private-encrypted-a', 'private-encrypted-cache-a']) {
      const received: unknown[] = [];
      const channel = client.subscribe(name).bind('posted', (data: unknown) => received.push(data));
      await until('the channel is subscribed', () => channel.subscribed);
      await raw.subscribeWithAuth(name);
      await sdk.trigger(name, 'posted', { gift: 'ü' });
      await until('the decrypted event is received', () => received.length === 1);
      expect(received).toEqual([{ gift: 'ü' }]);
    }
    await raw.waitForEvent('posted', 2);
    expect(JSON.stringify(raw.findReceivedEvents('posted'))).not.toContain('gift');
  });

  it('receives the subscription count', async () => {
    const server = await TestServer.start({ apps: [{ ...TEST_APP, subscriptionCount: true }] });
    const [first, second] = [startPusherClient(server.port), startPusherClient(server.port)];
    const news = first.subscribe('news');
    second.subscribe('news');
    await until('both are counted', () => news.subscriptionCount === 2);
  });
});
