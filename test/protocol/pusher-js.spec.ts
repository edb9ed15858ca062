import { channelAuth } from '@giftspire/pusher-protocol';
import Pusher from 'pusher-js';
import { until } from '../support/until';
import { post } from './support/publish';
import { RawClient } from './support/raw-client';
import { RollingAddress } from './support/rolling-address';
import { APP, RunningServer } from './support/running-server';

const clients: Pusher[] = [];
const addresses: RollingAddress[] = [];

function connect(wsPort: number, key = APP.key): Pusher {
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
        callback(null, { auth: channelAuth(APP, socketId, channelName) }),
    },
  });
  clients.push(client);
  return client;
}

function addressOf(server: RunningServer): RollingAddress {
  const address = new RollingAddress(server);
  addresses.push(address);
  return address;
}

const untilConnected = (client: Pusher) =>
  until('connected', () => client.connection.state === 'connected');

afterEach(async () => {
  for (const client of clients.splice(0)) client.disconnect();
  for (const address of addresses.splice(0)) address.close();
  await RunningServer.stopAll();
});

/** The unmodified client library of Pusher, `pusher-js` 8.6. */
describe('pusher-js', () => {
  it('receives the events of a private channel', async () => {
    const server = await RunningServer.start();
    const received: unknown[] = [];
    const channel = connect(server.port).subscribe('private-App.Models.User.7');
    channel.bind('search.completed', (data: unknown) => received.push(data));
    await until('subscribed', () => channel.subscribed);
    const data = JSON.stringify({ order_id: 7, title: '«Ü»' });
    await post(server, 'events', { name: 'search.completed', data, channel: channel.name });
    await until('received', () => received.length > 0);
    expect(received).toEqual([{ order_id: 7, title: '«Ü»' }]);
  });

  it('is told that the app is unknown, and stays away', async () => {
    const server = await RunningServer.start();
    const client = connect(server.port, 'nobody');
    const errors: unknown[] = [];
    client.connection.bind('error', (error: unknown) => errors.push(error));
    await until('it gave up', () => client.connection.state === 'disconnected');
    expect(JSON.stringify(errors)).toContain('4001');
  });

  it('pings when it hears nothing, and is answered', async () => {
    const server = await RunningServer.start({ activityTimeoutSeconds: 1 });
    const client = connect(server.port);
    const events: string[] = [];
    client.connection.bind('message', ({ event }: { event: string }) => events.push(event));
    await until('pong', () => events.includes('pusher:pong'));
    expect(client.connection.state).toBe('connected');
  });

  it('moves to the next server at once when its own is stopped, and subscribes again', async () => {
    const [old, next] = [await RunningServer.start(), await RunningServer.start()];
    const address = addressOf(old);
    const client = connect(await address.listen());
    const received: unknown[] = [];
    client.subscribe('private-a').bind('posted', (data: unknown) => received.push(data));
    await until('subscribed', () => client.channel('private-a').subscribed);

    const errors: unknown[] = [];
    client.connection.bind('error', (error: unknown) => errors.push(error));
    address.pointTo(next);
    await old.stop();
    await until('it is back', () => next.connectionCount === 1);
    // The range that makes it try again without waiting for the second it waits after any other.
    expect(JSON.stringify(errors)).toContain('4200');
    await until('subscribed', async () => {
      await post(next, 'events', { name: 'posted', data: '{"n":1}', channel: 'private-a' });
      return received.length > 0;
    });
  });

  it('does not storm a server that is being stopped', async () => {
    const server = await RunningServer.start({ closeGraceMs: 2_000 });
    const address = addressOf(server);
    const client = connect(await address.listen());
    await untilConnected(client);
    const unanswering = await RawClient.greeted(server);
    unanswering.socket.pause();
    const before = address.attempts;
    // Two seconds of draining, in which it comes back and is refused.
    await server.stop();
    expect(address.attempts - before).toBeLessThanOrEqual(3);
  });
});
