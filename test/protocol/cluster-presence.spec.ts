import { hasRedis, until } from '@giftspire/testing';
import { createChannelAuth, createUserAuth } from '@giftspire/pusher-protocol';
import Pusher, { type PresenceChannel } from 'pusher-js';
import { waitForUnwantedEvents, TestCluster, fetchHealth } from './support/test-cluster';
import { getSigned, postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';
import { WebhookReceiver } from './support/webhook-receiver';

const withRedis = hasRedis ? describe : describe.skip;

withRedis('A cluster (needs redis-server on the PATH or REDIS_URL)', () => {
  let cluster: TestCluster;

  beforeAll(async () => {
    cluster = await TestCluster.start();
  });
  afterEach(() => TestServer.stopAll());
  afterAll(() => cluster.stop());

  const joined = async (node: TestServer, userId: string, channel = 'presence-a') => {
    const client = await RawClient.connect(node);
    await client.subscribeWithAuth(channel, { user_id: userId, user_info: { name: userId } });
    return client;
  };
  const rosterOf = (client: RawClient) => {
    const frame = client.receivedEvents('pusher_internal:subscription_succeeded').at(-1);
    return (JSON.parse(String(frame?.data)) as { presence: unknown }).presence;
  };
  const names = (client: RawClient, event: 'member_added' | 'member_removed') =>
    client
      .receivedEvents(`pusher_internal:${event}`)
      .map(({ data }) => (JSON.parse(String(data)) as { user_id: string }).user_id);

  it('sends a joining client the members of all nodes, each user once', async () => {
    const [a, b] = (await cluster.startNodes(2)) as [TestServer, TestServer];
    await joined(a, 'u1');
    await joined(a, '__proto__');
    await until('the other node knows', async () => {
      const { body } = await getSigned(b, 'channels/presence-a', { info: 'user_count' });
      return (body as { user_count: number }).user_count === 2;
    });
    const sameUser = await joined(b, 'u1');
    expect(rosterOf(sameUser)).toMatchObject({ count: 2, ids: ['u1', '__proto__'] });
    const late = await joined(await cluster.startNode(), 'u3');
    expect(rosterOf(late)).toMatchObject({ count: 3, hash: { u1: { name: 'u1' } } });
  });

  it('announces a member when it joins its first node and leaves its last', async () => {
    const [a, b] = (await cluster.startNodes(2)) as [TestServer, TestServer];
    const watchers = [await joined(a, 'w1'), await joined(b, 'w2')];
    const [here, there] = [await joined(a, 'u'), await joined(b, 'u')];
    for (const watcher of watchers)
      await until('told', () => names(watcher, 'member_added').includes('u'));
    await waitForUnwantedEvents(...watchers);
    for (const watcher of watchers)
      expect(names(watcher, 'member_added').filter((id) => id === 'u')).toEqual(['u']);
    here.socket.close();
    await here.waitForClose();
    await waitForUnwantedEvents(...watchers, there);
    for (const watcher of watchers) expect(names(watcher, 'member_removed')).toEqual([]);
    there.send({ event: 'pusher:unsubscribe', data: { channel: 'presence-a' } });
    for (const watcher of watchers)
      await until('told', () => names(watcher, 'member_removed').length === 1);
    await waitForUnwantedEvents(...watchers);
    for (const watcher of watchers) expect(names(watcher, 'member_removed')).toEqual(['u']);
  });

  it('limits a channel to 100 members over all nodes', async () => {
    const nodes = await cluster.startNodes(2);
    for (let n = 0; n < 100; n += 1) await joined(nodes[n % 2] as TestServer, `u${n}`);
    const [, b] = nodes as [TestServer, TestServer];
    await until('the other node knows', async () => {
      const { body } = await getSigned(b, 'channels/presence-a/users');
      return (body as { users: unknown[] }).users.length === 100;
    });
    const tooMany = await RawClient.connect(b);
    const channel_data = JSON.stringify({ user_id: 'more' });
    const auth = createChannelAuth(TEST_APP, tooMany.socketId, 'presence-a', channel_data);
    const data = { channel: 'presence-a', auth, channel_data };
    expect(await tooMany.sendAndWaitForError({ event: 'pusher:subscribe', data })).toMatchObject({
      code: 4100,
    });
    await joined(b, 'u0');
  });

  it('is one presence channel for pusher-js', async () => {
    const nodes = await cluster.startNodes(2);
    const clients = nodes.map(
      ({ port }, n) =>
        new Pusher(TEST_APP.key, {
          cluster: 'mt1',
          wsHost: '127.0.0.1',
          wsPort: port,
          forceTLS: false,
          enabledTransports: ['ws'],
          channelAuthorization: {
            endpoint: '',
            transport: 'ajax',
            customHandler: ({ socketId, channelName }, callback) => {
              const channel_data = JSON.stringify({ user_id: `u${n}` });
              const auth = createChannelAuth(TEST_APP, socketId, channelName, channel_data);
              callback(null, { auth, channel_data });
            },
          },
        }),
    );
    const rooms = clients.map((client) => client.subscribe('presence-a') as PresenceChannel);
    await until('each sees both', () => rooms.every(({ members }) => members.count === 2));
    const heard: unknown[] = [];
    rooms[1]?.bind('client-typing', (data: unknown) => heard.push(data));
    rooms[0]?.trigger('client-typing', { n: 1 });
    await until('the other hears', () => heard.length === 1);
    clients[0]?.disconnect();
    await until('he is gone', () => rooms[1]?.members.count === 1);
    clients[1]?.disconnect();
  });

  it('answers HTTP API queries for all nodes on every node', async () => {
    const nodes = await cluster.startNodes(3);
    const [a, b] = nodes as [TestServer, TestServer];
    await joined(a, 'u1');
    await joined(b, 'u1');
    await joined(b, 'u2');
    for (const node of [a, b, b])
      await (await RawClient.connect(node)).subscribeWithAuth('private-x');
    for (const node of nodes) {
      await until('it knows', async () => {
        const { body } = await getSigned(node, 'channels/private-x', {
          info: 'subscription_count',
        });
        return (body as { subscription_count: number }).subscription_count === 3;
      });
      const answer = async (call: string, query = {}) => (await getSigned(node, call, query)).body;
      expect(await answer('channels')).toEqual({ channels: { 'presence-a': {}, 'private-x': {} } });
      expect(await answer('channels/private-x')).toEqual({ occupied: true });
      expect(await answer('channels/presence-a', { info: 'user_count' })).toEqual({
        occupied: true,
        user_count: 2,
      });
      expect(await answer('channels/presence-a/users')).toEqual({
        users: expect.arrayContaining([{ id: 'u1' }, { id: 'u2' }]) as unknown[],
      });
      expect(await answer('connections')).toEqual({ connections: 6 });
      const body = { name: 'e', channel: 'private-x', data: '1', info: 'subscription_count' };
      expect((await postSigned(node, 'events', body)).body).toEqual({
        channels: { 'private-x': { subscription_count: 3 } },
      });
    }
  });

  it('sends subscribers the cluster-wide subscription count', async () => {
    const app = { ...TEST_APP, subscriptionCount: true };
    const [a, b] = (await cluster.startNodes(2, { apps: [app] })) as [TestServer, TestServer];
    const first = await RawClient.connect(a);
    const second = await RawClient.connect(b);
    await first.subscribe('news');
    await second.subscribe('news');
    const last = (client: RawClient) =>
      String(client.receivedEvents('pusher_internal:subscription_count').at(-1)?.data);
    for (const client of [first, second])
      await until('told of two', () => last(client) === '{"subscription_count":2}');
    second.socket.close();
    await until('told of one', () => last(first) === '{"subscription_count":1}');
  });

  it('notifies watchers when a user joins its first node and leaves its last', async () => {
    const apps = [{ ...TEST_APP, watchlist: true }];
    const [a, b] = (await cluster.startNodes(2, { apps })) as [TestServer, TestServer];
    const signedIn = async (node: TestServer, user: object) => {
      const client = await RawClient.connect(node);
      const user_data = JSON.stringify(user);
      const auth = createUserAuth(TEST_APP, client.socketId, user_data);
      client.send({ event: 'pusher:signin', data: { auth, user_data } });
      await client.waitForEvent('pusher:signin_success');
      return client;
    };
    const watcher = await signedIn(a, { id: 'w', watchlist: ['u'] });
    const told = () =>
      watcher
        .receivedEvents('pusher_internal:watchlist_events')
        .flatMap(({ data }) => (JSON.parse(String(data)) as { events: { name: string }[] }).events)
        .map(({ name }) => name);
    await until('told that he is away', () => told().length === 1);
    const there = await signedIn(b, { id: 'u' });
    await until('told that he came', () => told().length === 2);
    const here = await signedIn(a, { id: 'u' });
    there.socket.close();
    await there.waitForClose();
    await waitForUnwantedEvents(watcher);
    expect(told()).toEqual(['offline', 'online']);
    here.socket.close();
    await until('told that he left', () => told().length === 3);
    expect(told()).toEqual(['offline', 'online', 'offline']);
    const late = await signedIn(b, { id: 'w2', watchlist: ['w'] });
    expect((await late.waitForEvent('pusher_internal:watchlist_events')).data).toContain('online');
  });

  it('applies the connection limit of an app to all nodes together', async () => {
    const apps = [{ ...TEST_APP, maxConnections: 2 }];
    const [a, b] = (await cluster.startNodes(2, { apps })) as [TestServer, TestServer];
    await RawClient.connect(a);
    const second = await RawClient.connect(b);
    await until('it knows', async () => {
      const { body } = await getSigned(a, 'connections');
      return (body as { connections: number }).connections === 2;
    });
    expect(await new RawClient(a).waitForClose()).toBe(4004);
    second.socket.close();
    await until('there is room', async () => {
      const client = new RawClient(a);
      await until('an answer', () => client.receivedFrames.length > 0);
      return client.receivedEvents('pusher:connection_established').length > 0;
    });
  });

  it('removes the state of a node that stops', async () => {
    const [a, b] = (await cluster.startNodes(2)) as [TestServer, TestServer];
    const watcher = await joined(b, 'w');
    await joined(a, 'u');
    await until('told', () => names(watcher, 'member_added').includes('u'));
    await a.stop();
    await until('told', () => names(watcher, 'member_removed').includes('u'));
    expect((await getSigned(b, 'connections')).body).toEqual({ connections: 1 });
    await until('alone', async () => (await fetchHealth(b)).nodes === 1);
  });

  describe('webhooks', () => {
    let receiver: WebhookReceiver;

    afterEach(() => receiver.close());

    it('report each event once, on whichever node it happens', async () => {
      receiver = new WebhookReceiver();
      await receiver.listen();
      const app = { ...TEST_APP, webhooks: [{ url: receiver.url }], subscriptionCount: true };
      const nodes = await cluster.startNodes(3, { apps: [app] });
      const reported = (name: string) =>
        receiver.receivedEvents.filter((event) => event.name === name);
      const clients = await Promise.all(
        nodes.map(async (node) => {
          const client = await joined(node, 'u');
          await client.subscribeWithAuth('cache-x');
          return client;
        }),
      );
      const [sender, ...others] = clients as [RawClient, RawClient, RawClient];
      sender.send({ event: 'client-e', channel: 'presence-a', data: 1 });
      for (const other of others) await other.waitForEvent('client-e');
      await until('told of three', () =>
        reported('subscription_count').some(({ subscription_count: count }) => count === 3),
      );
      for (const client of clients) client.socket.close();
      await until('vacated', () => reported('channel_vacated').length === 2);
      await until('removed', () => reported('member_removed').length === 1);
      await waitForUnwantedEvents();
      const count = (name: string) => reported(name).length;
      expect(count('channel_occupied')).toBe(2);
      expect(count('member_added')).toBe(1);
      expect(count('member_removed')).toBe(1);
      expect(count('client_event')).toBe(1);
      expect(count('cache_miss')).toBe(1);
      expect(count('channel_vacated')).toBe(2);
    });
  });
});
