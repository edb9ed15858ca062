import { findFreePorts, hasRedis, until } from '@giftspire/testing';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { aWhileLater, Cluster, up } from './support/cluster';
import { get, post } from './support/publish';
import { RawClient } from './support/raw-client';
import { APP, RunningServer } from './support/running-server';

const MAIN = join(__dirname, '../../dist/apps/reverb/src/main.js');
/** Five beats of a second, and the one after them. */
const LEASE_MS = 8_000;
/** Three processes begin, on a machine that may be busy. */
const STARTING_MS = 120_000;

const withRedis = hasRedis ? describe : describe.skip;

withRedis('A cluster during outages (needs redis-server on the PATH or REDIS_URL)', () => {
  let cluster: Cluster;
  const processes: ChildProcess[] = [];

  beforeEach(async () => {
    cluster = await Cluster.create();
  });
  afterEach(async () => {
    for (const child of processes.splice(0)) {
      const ended = child.exitCode ?? child.signalCode ?? once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    await RunningServer.stopAll();
    await cluster.stop();
  });

  /** A node as a process of its own; all of them find each other. */
  const startProcess = async () => {
    const [port = 0] = await findFreePorts(1);
    const child = fork(MAIN, {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        REVERB_APP_ID: APP.id,
        REVERB_APP_KEY: APP.key,
        REVERB_APP_SECRET: APP.secret,
        REVERB_SERVER_HOST: '127.0.0.1',
        REVERB_SERVER_PORT: String(port),
        REVERB_SCALING_ENABLED: 'true',
        REVERB_SCALING_CHANNEL: 'nodes',
        REDIS_URL: cluster.url.href,
        REDIS_PREFIX: cluster.channel,
      },
    });
    processes.push(child);
    await once(child, 'message');
    const server = {
      port,
      url: `http://127.0.0.1:${port}`,
      socketUrl: `ws://127.0.0.1:${port}`,
    } as RunningServer;
    return { child, server };
  };
  const joined = async (node: RunningServer, userId: string) => {
    const client = await RawClient.greeted(node);
    await client.join('presence-a', { user_id: userId });
    return client;
  };
  const told = (client: RawClient, event: string) =>
    client
      .received(`pusher_internal:${event}`)
      .map(({ data }) => (JSON.parse(String(data)) as { user_id: string }).user_id);

  it(
    'removes a killed node and its members within eight seconds',
    async () => {
      const [first, second] = await Promise.all([startProcess(), startProcess()]);
      const watcher = await joined(second.server, 'w');
      const lost = await joined(first.server, 'u');
      await until('told', () => told(watcher, 'member_added').includes('u'));
      await post(first.server, 'events', { name: 'e', channel: 'presence-a', data: '1' });
      await watcher.untilReceived('e');
      expect(await up(second.server)).toMatchObject({ scaling: 'CONNECTED', nodes: 2 });
      first.child.kill('SIGKILL');
      await lost.untilClosed();
      const closedAt = performance.now();
      await until('told', () => told(watcher, 'member_removed').includes('u'), LEASE_MS);
      expect(performance.now() - closedAt).toBeLessThan(LEASE_MS);
      expect((await get(second.server, 'connections')).body).toEqual({ connections: 1 });
      expect((await get(second.server, 'channels/presence-a/users')).body).toEqual({
        users: [{ id: 'w' }],
      });
      const again = await startProcess();
      const back = await joined(again.server, 'u');
      await until('told', () => told(watcher, 'member_added').length === 2);
      await back.settled();
    },
    STARTING_MS,
  );

  it('continues locally without Redis, reports it, and synchronizes when Redis returns', async () => {
    const proxy = await cluster.proxy();
    const [a, b] = [await cluster.node({}, proxy), await cluster.node({}, proxy)];
    const [onA, onB] = [await joined(a, 'a'), await joined(b, 'b')];
    await until('told', () => told(onA, 'member_added').includes('b'));
    proxy.cut();
    for (const node of [a, b])
      await until('it says so', async () => (await up(node)).scaling === 'DISCONNECTED');
    const sent: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      sent.push(String(n));
      const body = { name: 'e', channel: 'presence-a', data: String(n) };
      expect((await post(a, 'events', body)).status).toBe(200);
    }
    await onA.untilReceived('e', 20);
    onB.send({ event: 'client-e', channel: 'presence-a', data: 1 });
    const late = await joined(a, 'late');
    const gone = await joined(a, 'gone');
    gone.socket.close();
    await gone.untilClosed();
    expect(told(onB, 'member_removed')).toEqual([]);
    proxy.mend();
    await onB.untilReceived('e', 20);
    expect(onB.received('e').map(({ data }) => data)).toEqual(sent);
    await onA.untilReceived('client-e');
    await until('he is told of the new one', () => told(onB, 'member_added').includes('late'));
    await aWhileLater(onA, onB, late);
    expect(told(onA, 'member_removed').filter((id) => id === 'b')).toEqual([]);
    expect(onA.received('e')).toHaveLength(20);
    expect(onB.received('e')).toHaveLength(20);
    expect(await up(a)).toMatchObject({ health: 'OK', scaling: 'CONNECTED', nodes: 2 });
    const users = async (node: RunningServer) =>
      ((await get(node, 'channels/presence-a/users')).body as { users: unknown[] }).users.length;
    expect([await users(a), await users(b)]).toEqual([3, 3]);
  });

  it('synchronizes with a node that changed while it was cut off', async () => {
    const proxy = await cluster.proxy();
    const [a, b] = [await cluster.node(), await cluster.node({}, proxy)];
    const [onA, onB] = [await joined(a, 'a'), await joined(b, 'b')];
    await joined(b, 'leaves');
    await until('told', () => told(onA, 'member_added').includes('leaves'));
    proxy.cut();
    await until('forgotten', () => told(onA, 'member_removed').length === 2, LEASE_MS);
    expect((await get(b, 'channels/presence-a/users')).body).toMatchObject({
      users: expect.arrayContaining([{ id: 'a' }]) as unknown[],
    });
    const newcomer = await joined(a, 'new');
    proxy.mend();
    await until('told', () => told(onA, 'member_added').filter((id) => id === 'b').length === 2);
    await until('told', () => told(onB, 'member_added').includes('new'));
    await post(b, 'events', { name: 'e', channel: 'presence-a', data: '1' });
    for (const client of [onA, onB, newcomer]) await client.untilReceived('e');
  });

  it('starts without Redis and joins the cluster when Redis appears', async () => {
    const proxy = await cluster.proxy();
    proxy.cut();
    const [a, b] = [await cluster.node({}, proxy), await cluster.node()];
    expect(await up(a)).toEqual({ health: 'OK', scaling: 'DISCONNECTED', nodes: 1 });
    const [onA, onB] = [await joined(a, 'a'), await joined(b, 'b')];
    await post(b, 'events', { name: 'e', channel: 'cache-a', data: 'kept' });
    proxy.mend();
    await until('told', () => told(onA, 'member_added').includes('b'));
    await until('told', () => told(onB, 'member_added').includes('a'));
    const client = await RawClient.greeted(a);
    await until('it has what was kept', async () => {
      await client.subscribe('cache-a');
      await client.settled();
      return client.received('e').length > 0;
    });
  });
});
