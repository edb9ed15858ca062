import { TcpProxy, startTestRedis, type TestRedis, until } from '@giftspire/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReverbServerOptions, ScalingOptions } from '@giftspire/reverb';
import { Redis } from 'ioredis';
import { sendRequest } from './http-api-requests';
import type { RawClient } from './raw-client';
import { TestServer } from './test-server';

/** A Redis server and WebSocket servers (nodes) that form a cluster over it. */
export class TestCluster {
  readonly proxies: TcpProxy[] = [];
  /** Redis channel that only the nodes of this cluster use. */
  readonly redisChannel = `test-${randomUUID()}`;
  readonly redisUrl: URL;

  private constructor(private readonly redis: TestRedis) {
    this.redisUrl = new URL(redis.variables.REDIS_URL);
  }

  /** Starts Redis, without nodes. */
  static async start(): Promise<TestCluster> {
    return new TestCluster(await startTestRedis());
  }

  /** Returns the `scaling` option of a node. @param proxy - the node connects to Redis through it */
  buildScalingOptions(proxy?: TcpProxy): ScalingOptions {
    const { hostname, port, username, password, pathname } = this.redisUrl;
    return {
      channel: this.redisChannel,
      redis: {
        host: proxy === undefined ? hostname : '127.0.0.1',
        port: proxy?.port ?? Number(port || 6379),
        ...(username !== '' && { username: decodeURIComponent(username) }),
        ...(password !== '' && { password: decodeURIComponent(password) }),
        db: Number(pathname.slice(1)),
      },
    };
  }

  /** Starts a proxy to Redis, which a test can interrupt. */
  async startProxy(): Promise<TcpProxy> {
    const proxy = new TcpProxy(this.redisUrl.hostname, Number(this.redisUrl.port || 6379));
    await proxy.start();
    this.proxies.push(proxy);
    return proxy;
  }

  /** Starts one node and waits until it has joined the cluster. */
  async startNode(
    options: Partial<ReverbServerOptions> = {},
    proxy?: TcpProxy,
  ): Promise<TestServer> {
    return TestServer.start({ ...options, scaling: this.buildScalingOptions(proxy) });
  }

  /** Starts `count` nodes with the same options and waits until each knows all others. */
  async startNodes(
    count: number,
    options: Partial<ReverbServerOptions> = {},
  ): Promise<TestServer[]> {
    const nodes: TestServer[] = [];
    for (let n = 0; n < count; n += 1) nodes.push(await this.startNode(options));
    for (const node of nodes)
      await until(
        'the nodes know each other',
        async () => (await fetchHealth(node)).nodes === count,
      );
    return nodes;
  }

  /** Publishes invalid or foreign messages on the Redis channel of the nodes. */
  async publishRawMessages(...messages: string[]): Promise<void> {
    const client = new Redis(this.redis.variables.REDIS_URL);
    for (const message of messages) await client.publish(this.redisChannel, message);
    client.disconnect();
  }

  /** Stops the proxies and Redis; {@link TestServer.stopAll} stops the nodes. */
  async stop(): Promise<void> {
    for (const proxy of this.proxies.splice(0)) proxy.stop();
    await this.redis.stop();
  }
}

/** Returns the response of `/up`: state of the Redis connection and number of nodes. */
export async function fetchHealth(server: TestServer): Promise<{ scaling: string; nodes: number }> {
  const { body } = await sendRequest(server, '/up');
  return body as { scaling: string; nodes: number };
}

/** Waits longer than a message between nodes takes, so that a test can assert afterwards that no event has arrived. */
export async function waitForUnwantedEvents(...clients: RawClient[]): Promise<void> {
  await sleep(150);
  for (const client of clients) await client.waitForRoundTrip();
}
