import { hasRedis, until } from '@giftspire/testing';
import { createUserAuth } from '@giftspire/pusher-protocol';
import { waitForUnwantedEvents, TestCluster } from './support/test-cluster';
import { getSigned, postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

const withRedis = hasRedis ? describe : describe.skip;

withRedis('Events in a cluster (needs redis-server on the PATH or REDIS_URL)', () => {
  let cluster: TestCluster;
  let nodes: TestServer[];
  let nodeA: TestServer;
  let nodeB: TestServer;

  beforeAll(async () => {
    cluster = await TestCluster.start();
  });
  beforeEach(async () => {
    nodes = await cluster.startNodes(3);
    [nodeA, nodeB] = nodes as [TestServer, TestServer];
  });
  afterEach(() => TestServer.stopAll());
  afterAll(() => cluster.stop());

  /** Connects one subscriber of the channel to each node. */
  const subscribeOnAllNodes = async (channel: string) => {
    const clients: RawClient[] = [];
    for (const node of nodes) {
      const client = await RawClient.connect(node);
      await client.subscribeWithAuth(channel);
      clients.push(client);
    }
    return clients;
  };

  it('reach the subscribers of every node once, byte for byte', async () => {
    const clients = await subscribeOnAllNodes('private-a');
    const data = '{"z":1.0,"a":"ü \\u0000 </script>"}';
    expect(
      (await postSigned(nodeB, 'events', { name: 'e', channel: 'private-a', data })).status,
    ).toBe(200);
    for (const client of clients) await client.waitForEvent('e');
    await waitForUnwantedEvents(...clients);
    for (const client of clients)
      expect(client.findReceivedEvents('e')).toEqual([{ event: 'e', channel: 'private-a', data }]);
  });

  it('keep the order of their publisher, including batches and several channels', async () => {
    const clients = await subscribeOnAllNodes('private-a');
    for (const client of clients) await client.subscribeWithAuth('private-b');
    const sent: string[] = [];
    for (let n = 0; n < 40; n += 1) {
      const data = String(n);
      sent.push(data, `${data}b`);
      if (n % 2 === 0) {
        const body = { name: 'e', channels: ['private-a'], data };
        await postSigned(nodeA, 'events', body);
        await postSigned(nodeA, 'events', { ...body, channels: ['private-b'], data: `${data}b` });
      } else {
        const batch = [
          { name: 'e', channel: 'private-a', data },
          { name: 'e', channel: 'private-b', data: `${data}b` },
        ];
        await postSigned(nodeA, 'batch_events', { batch });
      }
    }
    for (const client of clients) {
      await client.waitForEvent('e', sent.length);
      expect(client.findReceivedEvents('e').map(({ data }) => data)).toEqual(sent);
    }
  });

  it('keep the order of a publisher that moves between nodes', async () => {
    const clients = await subscribeOnAllNodes('private-a');
    const sent = Array.from({ length: 60 }, (_each, n) => String(n));
    for (const [n, data] of sent.entries())
      await postSigned(nodes[n % 3] as TestServer, 'events', {
        name: 'e',
        channel: 'private-a',
        data,
      });
    for (const client of clients) {
      await client.waitForEvent('e', sent.length);
      expect(client.findReceivedEvents('e').map(({ data }) => data)).toEqual(sent);
    }
  });

  it('exclude the socket that caused them on any node', async () => {
    const clients = await subscribeOnAllNodes('private-a');
    const [excludedClient, ...others] = clients as [RawClient, RawClient, RawClient];
    const body = { name: 'e', channel: 'private-a', data: '1', socket_id: excludedClient.socketId };
    await postSigned(nodeB, 'events', body);
    await postSigned(nodeA, 'events', body);
    for (const other of others) await other.waitForEvent('e', 2);
    await waitForUnwantedEvents(excludedClient);
    expect(excludedClient.findReceivedEvents('e')).toEqual([]);
  });

  it('are delivered once when they are repeated on another node', async () => {
    const clients = await subscribeOnAllNodes('private-a');
    const body = { name: 'e', channel: 'private-a', data: '1', event_id: 'x' };
    await postSigned(nodeA, 'events', body);
    await postSigned(nodeB, 'events', { ...body, channels: ['private-a', 'private-b'] });
    await Promise.all(nodes.map((node) => postSigned(node, 'events', { ...body, event_id: 'y' })));
    for (const client of clients) await client.waitForEvent('e', 2);
    await waitForUnwantedEvents(...clients);
    for (const client of clients) expect(client.findReceivedEvents('e')).toHaveLength(2);
  });

  it('of clients reach members on other nodes, with the authenticated user id, but not the sender', async () => {
    const clients: RawClient[] = [];
    for (const [n, node] of nodes.entries()) {
      const client = await RawClient.connect(node);
      await client.subscribeWithAuth('presence-a', { user_id: `u${n}` });
      clients.push(client);
    }
    const [sender, ...others] = clients as [RawClient, RawClient, RawClient];
    const data = { x: {}, list: [] };
    sender.send({ event: 'client-e', channel: 'presence-a', data, user_id: 'forged' });
    for (const other of others)
      expect(await other.waitForEvent('client-e')).toEqual({
        event: 'client-e',
        channel: 'presence-a',
        data,
        user_id: 'u0',
      });
    await waitForUnwantedEvents(...clients);
    expect(clients.map((client) => client.findReceivedEvents('client-e').length)).toEqual([
      0, 1, 1,
    ]);
  });

  it('for one user reach the user’s connections on every node and no others', async () => {
    const connectSignedInClient = async (node: TestServer, id: string) => {
      const client = await RawClient.connect(node);
      const user_data = JSON.stringify({ id });
      const auth = createUserAuth(TEST_APP, client.socketId, user_data);
      client.send({ event: 'pusher:signin', data: { auth, user_data } });
      await client.waitForEvent('pusher:signin_success');
      await client.subscribe(`#server-to-user-${id}`);
      return client;
    };
    const mine = [
      await connectSignedInClient(nodeA, 'u1'),
      await connectSignedInClient(nodeB, 'u1'),
    ];
    const other = await connectSignedInClient(nodeB, 'u2');
    await postSigned(nodes[2] as TestServer, 'events', {
      name: 'e',
      channel: '#server-to-user-u1',
      data: '1',
    });
    for (const client of mine) await client.waitForEvent('e');
    await waitForUnwantedEvents(other);
    expect(other.findReceivedEvents('e')).toEqual([]);
  });

  it('are cached for subscribers of every node, including one that starts later', async () => {
    for (const [n, node] of nodes.entries())
      await postSigned(node, 'events', { name: 'e', channel: 'cache-a', data: String(n) });
    const lateNode = await cluster.startNode();
    for (const node of [...nodes, lateNode]) {
      const client = await RawClient.connect(node);
      await client.subscribe('cache-a');
      await client.waitForRoundTrip();
      expect(client.findReceivedEvents('e').map(({ data }) => data)).toEqual(['2']);
      const { body } = await getSigned(node, 'channels/cache-a', { info: 'cache' });
      expect(body).toMatchObject({ cache: { data: '2' } });
    }
  });

  it('leave the same cached event on all nodes after concurrent publishing', async () => {
    for (let round = 0; round < 5; round += 1)
      await Promise.all(
        nodes.map((node, n) =>
          postSigned(node, 'events', { name: 'e', channel: 'cache-a', data: `${round} ${n}` }),
        ),
      );
    const readCachedData = async (node: TestServer) =>
      (
        (await getSigned(node, 'channels/cache-a', { info: 'cache' })).body as {
          cache: { data: string };
        }
      ).cache.data;
    await until('all nodes have the same cached event', async () => {
      const all = await Promise.all(nodes.map(readCachedData));
      return new Set(all).size === 1;
    });
  });

  it('are not affected by foreign messages on the Redis channel', async () => {
    const clients = await subscribeOnAllNodes('private-a');
    const message = { version: 2, nodeId: 'stranger', type: 'delta', sequence: 1 };
    const item = {
      type: 'event',
      appId: TEST_APP.id,
      name: 'e',
      data: '1',
      channels: ['private-a'],
    };
    const oldItem = {
      is: 'event',
      app: TEST_APP.id,
      name: 'e',
      data: '1',
      channels: ['private-a'],
    };
    await cluster.publishRawMessages(
      'nonsense',
      'null',
      '{"__proto__":{"version":2}}',
      'O:8:"stdClass":0:{}',
      JSON.stringify({ ...message, version: 3, items: [{ ...item, lamportTimestamp: 1 }] }),
      JSON.stringify({ ...message, version: 1, items: [{ ...item, lamportTimestamp: 1 }] }),
      JSON.stringify({
        ...{ v: 1, node: 'old-version', is: 'news', seq: 1 },
        items: [{ ...oldItem, stamp: 1 }],
      }),
      JSON.stringify({ ...message, items: [{ ...item, lamportTimestamp: 1, more: 1 }] }),
      JSON.stringify({
        ...message,
        items: [{ ...item, lamportTimestamp: 1, channels: ['a b'] }],
      }),
      JSON.stringify({ ...message, sequence: -1, items: [] }),
      `{"version":2,"nodeId":"stranger","type":"delta","sequence":1,"items":[${'['.repeat(10_000)}`,
    );
    await postSigned(nodeA, 'events', { name: 'e', channel: 'private-a', data: 'real' });
    for (const client of clients) {
      await client.waitForEvent('e');
      expect(client.findReceivedEvents('e').map(({ data }) => data)).toEqual(['real']);
    }
  });
});
