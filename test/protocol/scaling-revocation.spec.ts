import { hasRedis } from '@giftspire/testing';
import { createChannelAuth, signRequestPath, createUserAuth } from '@giftspire/pusher-protocol';
import PusherSdk from 'pusher';
import { aWhileLater, Cluster } from './support/cluster';
import { post, request } from './support/publish';
import { RawClient } from './support/raw-client';
import { APP, RunningServer } from './support/running-server';

const withRedis = hasRedis ? describe : describe.skip;

withRedis('Commands to a cluster (need redis-server on the PATH or REDIS_URL)', () => {
  let cluster: Cluster;
  let nodes: RunningServer[];
  let a: RunningServer;
  let b: RunningServer;

  beforeAll(async () => {
    cluster = await Cluster.create();
  });
  beforeEach(async () => {
    nodes = await cluster.nodes(3);
    [a, b] = nodes as [RunningServer, RunningServer];
  });
  afterEach(() => RunningServer.stopAll());
  afterAll(() => cluster.stop());

  const subscribed = async (node: RunningServer) => {
    const client = await RawClient.greeted(node);
    await client.join('private-a');
    return client;
  };
  const bind = async (node: RunningServer, client: RawClient, tokenId?: string, userId = 'u') => {
    const body = { socket_id: client.socketId, ...(tokenId && { token_id: tokenId }) };
    return (await post(node, `users/${userId}/bind_connection`, body)).status;
  };
  const terminate = async (node: RunningServer, body: object = {}) =>
    expect((await post(node, 'users/u/terminate_connections', body)).status).toBe(200);

  it('bind a connection from any node', async () => {
    const client = await subscribed(a);
    expect(await bind(b, client)).toBe(200);
    await terminate(nodes[2] as RunningServer);
    expect(await client.untilClosed()).toBe(4009);
  });

  it('respond 404 when no node has the connection', async () => {
    const client = await subscribed(a);
    client.socket.terminate();
    await client.untilClosed();
    const startedAt = performance.now();
    expect(await bind(b, client)).toBe(404);
    expect(performance.now() - startedAt).toBeLessThan(900);
  });

  it('close bound and signed-in connections of a user on every node', async () => {
    const bound = [await subscribed(a), await subscribed(b)];
    for (const client of bound) await bind(b, client);
    const signedIn = await RawClient.greeted(nodes[2] as RunningServer);
    const user_data = JSON.stringify({ id: 'u' });
    const auth = createUserAuth(APP, signedIn.socketId, user_data);
    signedIn.send({ event: 'pusher:signin', data: { auth, user_data } });
    await signedIn.untilReceived('pusher:signin_success');
    const other = await subscribed(b);
    await bind(a, other, undefined, 'somebody-else');
    const startedAt = performance.now();
    const sdk = new PusherSdk({
      appId: APP.id,
      key: APP.key,
      secret: APP.secret,
      host: '127.0.0.1',
      port: String(a.port),
    });
    await sdk.terminateUserConnections('u');
    for (const client of [...bound, signedIn]) expect(await client.untilClosed()).toBe(4009);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
    await other.settled();
  });

  it('take effect before their response: later events on any node reach no closed connection', async () => {
    const client = await subscribed(b);
    await bind(b, client);
    await terminate(a);
    await Promise.all(
      nodes.map((node) => post(node, 'events', { name: 'e', channel: 'private-a', data: '1' })),
    );
    await client.untilClosed();
    expect(client.received('e')).toEqual([]);
  });

  it('close by token and except by token', async () => {
    const [first, second, third] = [await subscribed(a), await subscribed(b), await subscribed(b)];
    await bind(b, first, '1');
    await bind(a, second, '2');
    await bind(a, third, '3');
    await terminate(nodes[2] as RunningServer, { token_ids: ['1'] });
    expect(await first.untilClosed()).toBe(4009);
    await aWhileLater(second, third);
    await terminate(a, { except_token_id: '3' });
    expect(await second.untilClosed()).toBe(4009);
    await aWhileLater(third);
  });

  it('reject a later binding to a revoked token on every node, including one that starts later', async () => {
    await terminate(a, { token_ids: ['1'] });
    const late = await cluster.node();
    for (const [node, asked] of [
      [a, b],
      [b, b],
      [late, late],
      [late, a],
    ] as const) {
      const client = await subscribed(node);
      expect(await bind(asked, client, '1')).toBe(409);
      expect(await client.untilClosed()).toBe(4009);
    }
  });

  it('accept a signed request once, on whichever node it arrives first', async () => {
    await RunningServer.stopAll();
    const apps = [{ ...APP, replayProtection: true }];
    const strict = await cluster.nodes(2, { apps });
    const body = JSON.stringify({ name: 'e', channel: 'private-a', data: '1' });
    const path = signRequestPath({
      credentials: APP,
      method: 'POST',
      path: `/apps/${APP.id}/events`,
      body,
      timestampSeconds: Math.floor(Date.now() / 1000),
    });
    const answers = await Promise.all(
      [...strict, ...strict].map((node) => request(node, path, { method: 'POST', body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
  });

  it('reject a signature of another connection', async () => {
    const [client, other] = [await RawClient.greeted(a), await RawClient.greeted(b)];
    const auth = createChannelAuth(APP, other.socketId, 'private-a');
    const data = { channel: 'private-a', auth };
    expect(await client.errorAfter({ event: 'pusher:subscribe', data })).toMatchObject({
      code: 4009,
    });
  });
});
