import { hasRedis } from '@giftspire/testing';
import {
  createChannelAuth,
  buildSignedRequestPath,
  createUserAuth,
} from '@giftspire/pusher-protocol';
import PusherSdk from 'pusher';
import { ControlledSleepClock } from './support/controlled-sleep-clock';
import { waitForUnwantedEvents, TestCluster } from './support/test-cluster';
import { postSigned, sendRequest } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

const withRedis = hasRedis ? describe : describe.skip;

withRedis('Commands to a cluster (need redis-server on the PATH or REDIS_URL)', () => {
  let cluster: TestCluster;
  let nodes: TestServer[];
  let nodeA: TestServer;
  let nodeB: TestServer;

  beforeAll(async () => {
    cluster = await TestCluster.start();
  });
  beforeEach(async () => {
    // No command can time out, so each response proves that all nodes have responded.
    nodes = await cluster.startNodes(3, { clock: new ControlledSleepClock() });
    [nodeA, nodeB] = nodes as [TestServer, TestServer];
  });
  afterEach(() => TestServer.stopAll());
  afterAll(() => cluster.stop());

  const connectSubscriber = async (node: TestServer) => {
    const client = await RawClient.connect(node);
    await client.subscribeWithAuth('private-a');
    return client;
  };
  const bind = async (node: TestServer, client: RawClient, tokenId?: string, userId = 'u') => {
    const body = { socket_id: client.socketId, ...(tokenId && { token_id: tokenId }) };
    return (await postSigned(node, `users/${userId}/bind_connection`, body)).status;
  };
  const terminate = async (node: TestServer, body: object = {}) =>
    expect((await postSigned(node, 'users/u/terminate_connections', body)).status).toBe(200);

  it('bind a connection from any node', async () => {
    const client = await connectSubscriber(nodeA);
    expect(await bind(nodeB, client)).toBe(200);
    await terminate(nodes[2] as TestServer);
    expect(await client.waitForClose()).toBe(4009);
  });

  it('respond 404 when no node has the connection', async () => {
    const client = await connectSubscriber(nodeA);
    client.socket.terminate();
    await client.waitForClose();
    expect(await bind(nodeB, client)).toBe(404);
  });

  it('close bound and signed-in connections of a user on every node', async () => {
    const bound = [await connectSubscriber(nodeA), await connectSubscriber(nodeB)];
    for (const client of bound) await bind(nodeB, client);
    const signedIn = await RawClient.connect(nodes[2] as TestServer);
    const user_data = JSON.stringify({ id: 'u' });
    const auth = createUserAuth(TEST_APP, signedIn.socketId, user_data);
    signedIn.send({ event: 'pusher:signin', data: { auth, user_data } });
    await signedIn.waitForEvent('pusher:signin_success');
    const other = await connectSubscriber(nodeB);
    await bind(nodeA, other, undefined, 'other-user');
    const sdk = new PusherSdk({
      appId: TEST_APP.id,
      key: TEST_APP.key,
      secret: TEST_APP.secret,
      host: '127.0.0.1',
      port: String(nodeA.port),
    });
    await sdk.terminateUserConnections('u');
    for (const client of [...bound, signedIn]) expect(await client.waitForClose()).toBe(4009);
    await other.waitForRoundTrip();
  });

  it('take effect before their response: later events on any node reach no closed connection', async () => {
    const client = await connectSubscriber(nodeB);
    await bind(nodeB, client);
    await terminate(nodeA);
    await Promise.all(
      nodes.map((node) =>
        postSigned(node, 'events', { name: 'e', channel: 'private-a', data: '1' }),
      ),
    );
    await client.waitForClose();
    expect(client.findReceivedEvents('e')).toEqual([]);
  });

  it('close the connections of given tokens, or of all but one token', async () => {
    const [first, second, third] = [
      await connectSubscriber(nodeA),
      await connectSubscriber(nodeB),
      await connectSubscriber(nodeB),
    ];
    await bind(nodeB, first, '1');
    await bind(nodeA, second, '2');
    await bind(nodeA, third, '3');
    await terminate(nodes[2] as TestServer, { token_ids: ['1'] });
    expect(await first.waitForClose()).toBe(4009);
    await waitForUnwantedEvents(second, third);
    await terminate(nodeA, { except_token_id: '3' });
    expect(await second.waitForClose()).toBe(4009);
    await waitForUnwantedEvents(third);
  });

  it('reject a later binding to a revoked token on every node, including one that starts later', async () => {
    await terminate(nodeA, { token_ids: ['1'] });
    const late = await cluster.startNode();
    for (const [node, requestedNode] of [
      [nodeA, nodeB],
      [nodeB, nodeB],
      [late, late],
      [late, nodeA],
    ] as const) {
      const client = await connectSubscriber(node);
      expect(await bind(requestedNode, client, '1')).toBe(409);
      expect(await client.waitForClose()).toBe(4009);
    }
  });

  it('accept a signed request once, on whichever node it arrives first', async () => {
    await TestServer.stopAll();
    const apps = [{ ...TEST_APP, replayProtection: true }];
    const protectedNodes = await cluster.startNodes(2, { apps });
    const body = JSON.stringify({ name: 'e', channel: 'private-a', data: '1' });
    const path = buildSignedRequestPath({
      credentials: TEST_APP,
      method: 'POST',
      path: `/apps/${TEST_APP.id}/events`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    const responses = await Promise.all(
      [...protectedNodes, ...protectedNodes].map((node) =>
        sendRequest(node, path, { method: 'POST', body }),
      ),
    );
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
  });

  it('reject a signature of another connection', async () => {
    const [client, other] = [await RawClient.connect(nodeA), await RawClient.connect(nodeB)];
    const auth = createChannelAuth(TEST_APP, other.socketId, 'private-a');
    const data = { channel: 'private-a', auth };
    expect(await client.sendAndWaitForError({ event: 'pusher:subscribe', data })).toMatchObject({
      code: 4009,
    });
  });
});
