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

  /** Connects a client to the node and subscribes it to the presence channel. */
  const connectMember = async (node: TestServer, userId: string, channel = 'presence-a') => {
    const client = await RawClient.connect(node);
    await client.subscribeWithAuth(channel, { user_id: userId, user_info: { name: userId } });
    return client;
  };
  /** Returns the member list that the client received with its last subscription. */
  const readMemberList = (client: RawClient) => {
    const frame = client.findReceivedEvents('pusher_internal:subscription_succeeded').at(-1);
    return (JSON.parse(String(frame?.data)) as { presence: unknown }).presence;
  };
  const readUserIds = (client: RawClient, event: 'member_added' | 'member_removed') =>
    client
      .findReceivedEvents(`pusher_internal:${event}`)
      .map(({ data }) => (JSON.parse(String(data)) as { user_id: string }).user_id);

  it('sends a joining client the members of all nodes, each user once', async () => {
    const [nodeA, nodeB] = (await cluster.startNodes(2)) as [TestServer, TestServer];
    await connectMember(nodeA, 'u1');
    await connectMember(nodeA, '__proto__');
    await until('the other node has all members', async () => {
      const { body } = await getSigned(nodeB, 'channels/presence-a', { info: 'user_count' });
      return (body as { user_count: number }).user_count === 2;
    });
    const sameUser = await connectMember(nodeB, 'u1');
    expect(readMemberList(sameUser)).toMatchObject({ count: 2, ids: ['u1', '__proto__'] });
    const late = await connectMember(await cluster.startNode(), 'u3');
    expect(readMemberList(late)).toMatchObject({ count: 3, hash: { u1: { name: 'u1' } } });
  });

  it('announces a member when it joins its first node and leaves its last', async () => {
    const [nodeA, nodeB] = (await cluster.startNodes(2)) as [TestServer, TestServer];
    const watchers = [await connectMember(nodeA, 'w1'), await connectMember(nodeB, 'w2')];
    const [firstTab, secondTab] = [
      await connectMember(nodeA, 'u'),
      await connectMember(nodeB, 'u'),
    ];
    for (const watcher of watchers)
      await until('the member is added', () => readUserIds(watcher, 'member_added').includes('u'));
    await waitForUnwantedEvents(...watchers);
    for (const watcher of watchers)
      expect(readUserIds(watcher, 'member_added').filter((id) => id === 'u')).toEqual(['u']);
    firstTab.socket.close();
    await firstTab.waitForClose();
    await waitForUnwantedEvents(...watchers, secondTab);
    for (const watcher of watchers) expect(readUserIds(watcher, 'member_removed')).toEqual([]);
    secondTab.send({ event: 'pusher:unsubscribe', data: { channel: 'presence-a' } });
    for (const watcher of watchers)
      await until(
        'the member is removed',
        () => readUserIds(watcher, 'member_removed').length === 1,
      );
    await waitForUnwantedEvents(...watchers);
    for (const watcher of watchers) expect(readUserIds(watcher, 'member_removed')).toEqual(['u']);
  });

  it('limits a channel to 100 members over all nodes', async () => {
    const nodes = await cluster.startNodes(2);
    for (let n = 0; n < 100; n += 1) await connectMember(nodes[n % 2] as TestServer, `u${n}`);
    const [, nodeB] = nodes as [TestServer, TestServer];
    await until('the other node has all members', async () => {
      const { body } = await getSigned(nodeB, 'channels/presence-a/users');
      return (body as { users: unknown[] }).users.length === 100;
    });
    const rejected = await RawClient.connect(nodeB);
    const channel_data = JSON.stringify({ user_id: 'more' });
    const auth = createChannelAuth(TEST_APP, rejected.socketId, 'presence-a', channel_data);
    const data = { channel: 'presence-a', auth, channel_data };
    expect(await rejected.sendAndWaitForError({ event: 'pusher:subscribe', data })).toMatchObject({
      code: 4100,
    });
    await connectMember(nodeB, 'u0');
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
    await until('each client sees both members', () =>
      rooms.every(({ members }) => members.count === 2),
    );
    const receivedData: unknown[] = [];
    rooms[1]?.bind('client-typing', (data: unknown) => receivedData.push(data));
    rooms[0]?.trigger('client-typing', { n: 1 });
    await until('the client event is received', () => receivedData.length === 1);
    clients[0]?.disconnect();
    await until('the member has left', () => rooms[1]?.members.count === 1);
    clients[1]?.disconnect();
  });

  it('answers HTTP API queries for all nodes on every node', async () => {
    const nodes = await cluster.startNodes(3);
    const [nodeA, nodeB] = nodes as [TestServer, TestServer];
    await connectMember(nodeA, 'u1');
    await connectMember(nodeB, 'u1');
    await connectMember(nodeB, 'u2');
    for (const node of [nodeA, nodeB, nodeB])
      await (await RawClient.connect(node)).subscribeWithAuth('private-x');
    for (const node of nodes) {
      await until('the node has the cluster-wide state', async () => {
        const { body } = await getSigned(node, 'channels/private-x', {
          info: 'subscription_count',
        });
        return (body as { subscription_count: number }).subscription_count === 3;
      });
      const getBody = async (endpoint: string, query = {}) =>
        (await getSigned(node, endpoint, query)).body;
      expect(await getBody('channels')).toEqual({
        channels: { 'presence-a': {}, 'private-x': {} },
      });
      expect(await getBody('channels/private-x')).toEqual({ occupied: true });
      expect(await getBody('channels/presence-a', { info: 'user_count' })).toEqual({
        occupied: true,
        user_count: 2,
      });
      expect(await getBody('channels/presence-a/users')).toEqual({
        users: expect.arrayContaining([{ id: 'u1' }, { id: 'u2' }]) as unknown[],
      });
      expect(await getBody('connections')).toEqual({ connections: 6 });
      const body = { name: 'e', channel: 'private-x', data: '1', info: 'subscription_count' };
      expect((await postSigned(node, 'events', body)).body).toEqual({
        channels: { 'private-x': { subscription_count: 3 } },
      });
    }
  });

  it('sends subscribers the cluster-wide subscription count', async () => {
    const app = { ...TEST_APP, subscriptionCount: true };
    const [nodeA, nodeB] = (await cluster.startNodes(2, { apps: [app] })) as [
      TestServer,
      TestServer,
    ];
    const first = await RawClient.connect(nodeA);
    const second = await RawClient.connect(nodeB);
    await first.subscribe('news');
    await second.subscribe('news');
    const lastCount = (client: RawClient) =>
      String(client.findReceivedEvents('pusher_internal:subscription_count').at(-1)?.data);
    for (const client of [first, second])
      await until('the count is two', () => lastCount(client) === '{"subscription_count":2}');
    second.socket.close();
    await until('the count is one', () => lastCount(first) === '{"subscription_count":1}');
  });

  it('notifies watchers when a user joins its first node and leaves its last', async () => {
    const apps = [{ ...TEST_APP, watchlist: true }];
    const [nodeA, nodeB] = (await cluster.startNodes(2, { apps })) as [TestServer, TestServer];
    const connectSignedInClient = async (node: TestServer, user: object) => {
      const client = await RawClient.connect(node);
      const user_data = JSON.stringify(user);
      const auth = createUserAuth(TEST_APP, client.socketId, user_data);
      client.send({ event: 'pusher:signin', data: { auth, user_data } });
      await client.waitForEvent('pusher:signin_success');
      return client;
    };
    const watcher = await connectSignedInClient(nodeA, { id: 'w', watchlist: ['u'] });
    const readWatchlistEvents = () =>
      watcher
        .findReceivedEvents('pusher_internal:watchlist_events')
        .flatMap(({ data }) => (JSON.parse(String(data)) as { events: { name: string }[] }).events)
        .map(({ name }) => name);
    await until('the user is offline', () => readWatchlistEvents().length === 1);
    const onOtherNode = await connectSignedInClient(nodeB, { id: 'u' });
    await until('the user is online', () => readWatchlistEvents().length === 2);
    const onSameNode = await connectSignedInClient(nodeA, { id: 'u' });
    onOtherNode.socket.close();
    await onOtherNode.waitForClose();
    await waitForUnwantedEvents(watcher);
    expect(readWatchlistEvents()).toEqual(['offline', 'online']);
    onSameNode.socket.close();
    await until('the user is offline again', () => readWatchlistEvents().length === 3);
    expect(readWatchlistEvents()).toEqual(['offline', 'online', 'offline']);
    const late = await connectSignedInClient(nodeB, { id: 'w2', watchlist: ['w'] });
    expect((await late.waitForEvent('pusher_internal:watchlist_events')).data).toContain('online');
  });

  it('applies the connection limit of an app to all nodes together', async () => {
    const apps = [{ ...TEST_APP, maxConnections: 2 }];
    const [nodeA, nodeB] = (await cluster.startNodes(2, { apps })) as [TestServer, TestServer];
    await RawClient.connect(nodeA);
    const second = await RawClient.connect(nodeB);
    await until('the node has the cluster-wide state', async () => {
      const { body } = await getSigned(nodeA, 'connections');
      return (body as { connections: number }).connections === 2;
    });
    expect(await new RawClient(nodeA).waitForClose()).toBe(4004);
    second.socket.close();
    await until('a new client is accepted', async () => {
      const client = new RawClient(nodeA);
      await until('the client receives a frame', () => client.receivedFrames.length > 0);
      return client.findReceivedEvents('pusher:connection_established').length > 0;
    });
  });

  it('removes the state of a node that stops', async () => {
    const [nodeA, nodeB] = (await cluster.startNodes(2)) as [TestServer, TestServer];
    const watcher = await connectMember(nodeB, 'w');
    await connectMember(nodeA, 'u');
    await until('the member is added', () => readUserIds(watcher, 'member_added').includes('u'));
    await nodeA.stop();
    await until('the member is removed', () =>
      readUserIds(watcher, 'member_removed').includes('u'),
    );
    expect((await getSigned(nodeB, 'connections')).body).toEqual({ connections: 1 });
    await until('the node is the only one', async () => (await fetchHealth(nodeB)).nodes === 1);
  });

  describe('with webhooks', () => {
    let receiver: WebhookReceiver;

    afterEach(() => receiver.close());

    it('reports each event once, on whichever node it happens', async () => {
      receiver = new WebhookReceiver();
      await receiver.listen();
      const app = { ...TEST_APP, webhooks: [{ url: receiver.url }], subscriptionCount: true };
      const nodes = await cluster.startNodes(3, { apps: [app] });
      const findReports = (name: string) =>
        receiver.receivedEvents.filter((event) => event.name === name);
      const clients = await Promise.all(
        nodes.map(async (node) => {
          const client = await connectMember(node, 'u');
          await client.subscribeWithAuth('cache-x');
          return client;
        }),
      );
      const [sender, ...others] = clients as [RawClient, RawClient, RawClient];
      sender.send({ event: 'client-e', channel: 'presence-a', data: 1 });
      for (const other of others) await other.waitForEvent('client-e');
      await until('three subscriptions are reported', () =>
        findReports('subscription_count').some(({ subscription_count: count }) => count === 3),
      );
      for (const client of clients) client.socket.close();
      await until('both channels are vacated', () => findReports('channel_vacated').length === 2);
      await until('the member is removed', () => findReports('member_removed').length === 1);
      await waitForUnwantedEvents();
      const count = (name: string) => findReports(name).length;
      expect(count('channel_occupied')).toBe(2);
      expect(count('member_added')).toBe(1);
      expect(count('member_removed')).toBe(1);
      expect(count('client_event')).toBe(1);
      expect(count('cache_miss')).toBe(1);
      expect(count('channel_vacated')).toBe(2);
    });
  });
});
