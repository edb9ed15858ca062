import { startTestRedis, type TestRedis, until } from '@giftspire/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReverbServerOptions, ScalingOptions } from '@giftspire/reverb';
import { Redis } from 'ioredis';
import { sendRequest } from './http-api-requests';
import type { RawClient } from './raw-client';
import { RedisProxy } from './redis-proxy';
import { TestServer } from './test-server';

/** A Redis, and nodes that find each other there. */
export class TestCluster {
  readonly proxies: RedisProxy[] = [];
  /** Nobody else's nodes. */
  readonly redisChannel = `test-${randomUUID()}`;
  readonly redisUrl: URL;

  private constructor(private readonly redis: TestRedis) {
    this.redisUrl = new URL(redis.variables.REDIS_URL);
  }

  static async start(): Promise<TestCluster> {
    return new TestCluster(await startTestRedis());
  }

  /** The way of one node to Redis, if `through` is a proxy of its own. */
  buildScalingOptions(through?: RedisProxy): ScalingOptions {
    const { hostname, port, username, password, pathname } = this.redisUrl;
    return {
      channel: this.redisChannel,
      redis: {
        host: through === undefined ? hostname : '127.0.0.1',
        port: through?.port ?? Number(port || 6379),
        ...(username !== '' && { username: decodeURIComponent(username) }),
        ...(password !== '' && { password: decodeURIComponent(password) }),
        db: Number(pathname.slice(1)),
      },
    };
  }

  async startProxy(): Promise<RedisProxy> {
    const proxy = new RedisProxy(this.redisUrl.hostname, Number(this.redisUrl.port || 6379));
    await proxy.start();
    this.proxies.push(proxy);
    return proxy;
  }

  /** One more node. When it is there, all the others know it. */
  async startNode(
    options: Partial<ReverbServerOptions> = {},
    through?: RedisProxy,
  ): Promise<TestServer> {
    return TestServer.start({ ...options, scaling: this.buildScalingOptions(through) });
  }

  /** Some nodes with the same options. */
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

  /** Says something on the channel of the nodes that no node would say. */
  async publishRawMessages(...messages: string[]): Promise<void> {
    const client = new Redis(this.redis.variables.REDIS_URL);
    for (const message of messages) await client.publish(this.redisChannel, message);
    client.disconnect();
  }

  async stop(): Promise<void> {
    for (const proxy of this.proxies.splice(0)) proxy.stop();
    await this.redis.stop();
  }
}

/** What `/up` says of the other nodes. */
export async function fetchHealth(server: TestServer): Promise<{ scaling: string; nodes: number }> {
  const { body } = await sendRequest(server, '/up');
  return body as { scaling: string; nodes: number };
}

/** For what must not happen: longer than any message between nodes takes. */
export async function waitForUnwantedEvents(...clients: RawClient[]): Promise<void> {
  await sleep(150);
  for (const client of clients) await client.waitForRoundTrip();
}
