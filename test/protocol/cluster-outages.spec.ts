import { findFreePorts, hasRedis, until } from '@giftspire/testing';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { waitForUnwantedEvents, TestCluster, fetchHealth } from './support/test-cluster';
import { getSigned, postSigned } from './support/http-api-requests';
import { RawClient } from './support/raw-client';
import { TEST_APP, TestServer } from './support/test-server';

const REVERB_SCRIPT = join(__dirname, '../../dist/apps/reverb/src/main.js');
/** Time limit of a test that starts three processes, in milliseconds. */
const PROCESS_TEST_TIMEOUT_MS = 120_000;

const withRedis = hasRedis ? describe : describe.skip;

withRedis('A cluster during outages (needs redis-server on the PATH or REDIS_URL)', () => {
  let cluster: TestCluster;
  const processes: ChildProcess[] = [];

  beforeEach(async () => {
    cluster = await TestCluster.start();
  });
  afterEach(async () => {
    for (const child of processes.splice(0)) {
      const exited = child.exitCode ?? child.signalCode ?? once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    }
    await TestServer.stopAll();
    await cluster.stop();
  });

  /** Starts a node in a child process. All such nodes form one cluster. */
  const startNodeProcess = async () => {
    const [port = 0] = await findFreePorts(1);
    const child = fork(REVERB_SCRIPT, {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        REVERB_APP_ID: TEST_APP.id,
        REVERB_APP_KEY: TEST_APP.key,
        REVERB_APP_SECRET: TEST_APP.secret,
        REVERB_SERVER_HOST: '127.0.0.1',
        REVERB_SERVER_PORT: String(port),
        REVERB_SCALING_ENABLED: 'true',
        REVERB_SCALING_CHANNEL: 'nodes',
        REDIS_URL: cluster.redisUrl.href,
        REDIS_PREFIX: cluster.redisChannel,
      },
    });
    processes.push(child);
    await once(child, 'message');
    const server = {
      port,
      httpUrl: `http://127.0.0.1:${port}`,
      webSocketUrl: `ws://127.0.0.1:${port}`,
    } as TestServer;
    return { child, server };
  };
  const connectMember = async (node: TestServer, userId: string) => {
    const client = await RawClient.connect(node);
    await client.subscribeWithAuth('presence-a', { user_id: userId });
    return client;
  };
  const readUserIds = (client: RawClient, event: string) =>
    client
      .findReceivedEvents(`pusher_internal:${event}`)
      .map(({ data }) => (JSON.parse(String(data)) as { user_id: string }).user_id);

  it(
    'removes a killed node and its members',
    async () => {
      const [first, second] = await Promise.all([startNodeProcess(), startNodeProcess()]);
      const watcher = await connectMember(second.server, 'w');
      const lost = await connectMember(first.server, 'u');
      await until('the member is added', () => readUserIds(watcher, 'member_added').includes('u'));
      await postSigned(first.server, 'events', { name: 'e', channel: 'presence-a', data: '1' });
      await watcher.waitForEvent('e');
      expect(await fetchHealth(second.server)).toMatchObject({ scaling: 'CONNECTED', nodes: 2 });
      first.child.kill('SIGKILL');
      await lost.waitForClose();
      await until('the member is removed', () =>
        readUserIds(watcher, 'member_removed').includes('u'),
      );
      expect((await getSigned(second.server, 'connections')).body).toEqual({ connections: 1 });
      expect((await getSigned(second.server, 'channels/presence-a/users')).body).toEqual({
        users: [{ id: 'w' }],
      });
      const again = await startNodeProcess();
      const back = await connectMember(again.server, 'u');
      await until('the member is added', () => readUserIds(watcher, 'member_added').length === 2);
      await back.waitForRoundTrip();
    },
    PROCESS_TEST_TIMEOUT_MS,
  );

  it('continues locally without Redis, reports it, and synchronizes when Redis returns', async () => {
    const proxy = await cluster.startProxy();
    const [nodeA, nodeB] = [await cluster.startNode({}, proxy), await cluster.startNode({}, proxy)];
    const [onA, onB] = [await connectMember(nodeA, 'a'), await connectMember(nodeB, 'b')];
    await until('the member is added', () => readUserIds(onA, 'member_added').includes('b'));
    proxy.interrupt();
    for (const node of [nodeA, nodeB])
      await until(
        'the node reports the outage',
        async () => (await fetchHealth(node)).scaling === 'DISCONNECTED',
      );
    const sent: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      sent.push(String(n));
      const body = { name: 'e', channel: 'presence-a', data: String(n) };
      expect((await postSigned(nodeA, 'events', body)).status).toBe(200);
    }
    await onA.waitForEvent('e', 20);
    onB.send({ event: 'client-e', channel: 'presence-a', data: 1 });
    const late = await connectMember(nodeA, 'late');
    const gone = await connectMember(nodeA, 'gone');
    gone.socket.close();
    await gone.waitForClose();
    expect(readUserIds(onB, 'member_removed')).toEqual([]);
    proxy.restore();
    await onB.waitForEvent('e', 20);
    expect(onB.findReceivedEvents('e').map(({ data }) => data)).toEqual(sent);
    await onA.waitForEvent('client-e');
    await until('the new member is announced', () =>
      readUserIds(onB, 'member_added').includes('late'),
    );
    await waitForUnwantedEvents(onA, onB, late);
    expect(readUserIds(onA, 'member_removed').filter((id) => id === 'b')).toEqual([]);
    expect(onA.findReceivedEvents('e')).toHaveLength(20);
    expect(onB.findReceivedEvents('e')).toHaveLength(20);
    expect(await fetchHealth(nodeA)).toMatchObject({
      health: 'OK',
      scaling: 'CONNECTED',
      nodes: 2,
    });
    const countUsers = async (node: TestServer) =>
      ((await getSigned(node, 'channels/presence-a/users')).body as { users: unknown[] }).users
        .length;
    expect([await countUsers(nodeA), await countUsers(nodeB)]).toEqual([3, 3]);
  });

  it('synchronizes with a node that changed while it was cut off', async () => {
    const proxy = await cluster.startProxy();
    const [nodeA, nodeB] = [await cluster.startNode(), await cluster.startNode({}, proxy)];
    const [onA, onB] = [await connectMember(nodeA, 'a'), await connectMember(nodeB, 'b')];
    await connectMember(nodeB, 'leaves');
    await until('the member is added', () => readUserIds(onA, 'member_added').includes('leaves'));
    proxy.interrupt();
    await until(
      'the members of the other node are removed',
      () => readUserIds(onA, 'member_removed').length === 2,
    );
    expect((await getSigned(nodeB, 'channels/presence-a/users')).body).toMatchObject({
      users: expect.arrayContaining([{ id: 'a' }]) as unknown[],
    });
    const newcomer = await connectMember(nodeA, 'new');
    proxy.restore();
    await until(
      'the member is added',
      () => readUserIds(onA, 'member_added').filter((id) => id === 'b').length === 2,
    );
    await until('the member is added', () => readUserIds(onB, 'member_added').includes('new'));
    await postSigned(nodeB, 'events', { name: 'e', channel: 'presence-a', data: '1' });
    for (const client of [onA, onB, newcomer]) await client.waitForEvent('e');
  });

  it('starts without Redis and joins the cluster when Redis appears', async () => {
    const proxy = await cluster.startProxy();
    proxy.interrupt();
    const [nodeA, nodeB] = [await cluster.startNode({}, proxy), await cluster.startNode()];
    expect(await fetchHealth(nodeA)).toEqual({ health: 'OK', scaling: 'DISCONNECTED', nodes: 1 });
    const [onA, onB] = [await connectMember(nodeA, 'a'), await connectMember(nodeB, 'b')];
    await postSigned(nodeB, 'events', { name: 'e', channel: 'cache-a', data: 'kept' });
    proxy.restore();
    await until('the member is added', () => readUserIds(onA, 'member_added').includes('b'));
    await until('the member is added', () => readUserIds(onB, 'member_added').includes('a'));
    const client = await RawClient.connect(nodeA);
    await until('the cached event arrives', async () => {
      await client.subscribe('cache-a');
      await client.waitForRoundTrip();
      return client.findReceivedEvents('e').length > 0;
    });
  });
});
