import { startTestRedis, type TestRedis, until } from '@giftspire/testing';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReverbServerOptions, ScalingOptions } from '@giftspire/reverb';
import { Redis } from 'ioredis';
import { request } from './publish';
import type { RawClient } from './raw-client';
import { RedisProxy } from './redis-proxy';
import { RunningServer } from './running-server';

/** A Redis, and nodes that find each other there. */
export class Cluster {
  readonly proxies: RedisProxy[] = [];
  /** Nobody else's nodes. */
  readonly channel = `test-${randomUUID()}`;
  readonly url: URL;

  private constructor(private readonly redis: TestRedis) {
    this.url = new URL(redis.variables.REDIS_URL);
  }

  static async create(): Promise<Cluster> {
    return new Cluster(await startTestRedis());
  }

  /** The way of one node to Redis, if `through` is a proxy of its own. */
  scaling(through?: RedisProxy): ScalingOptions {
    const { hostname, port, username, password, pathname } = this.url;
    return {
      channel: this.channel,
      redis: {
        host: through === undefined ? hostname : '127.0.0.1',
        port: through?.port ?? Number(port || 6379),
        ...(username !== '' && { username: decodeURIComponent(username) }),
        ...(password !== '' && { password: decodeURIComponent(password) }),
        db: Number(pathname.slice(1)),
      },
    };
  }

  async proxy(): Promise<RedisProxy> {
    const proxy = new RedisProxy(this.url.hostname, Number(this.url.port || 6379));
    await proxy.start();
    this.proxies.push(proxy);
    return proxy;
  }

  /** One more node. When it is there, all the others know it. */
  async node(
    options: Partial<ReverbServerOptions> = {},
    through?: RedisProxy,
  ): Promise<RunningServer> {
    return RunningServer.start({ ...options, scaling: this.scaling(through) });
  }

  /** Some nodes with the same options. */
  async nodes(count: number, options: Partial<ReverbServerOptions> = {}): Promise<RunningServer[]> {
    const nodes: RunningServer[] = [];
    for (let n = 0; n < count; n += 1) nodes.push(await this.node(options));
    for (const node of nodes)
      await until('the nodes know each other', async () => (await up(node)).nodes === count);
    return nodes;
  }

  /** Says something on the channel of the nodes that no node would say. */
  async shout(...messages: string[]): Promise<void> {
    const client = new Redis(this.redis.variables.REDIS_URL);
    for (const message of messages) await client.publish(this.channel, message);
    client.disconnect();
  }

  async stop(): Promise<void> {
    for (const proxy of this.proxies.splice(0)) proxy.stop();
    await this.redis.stop();
  }
}

/** What `/up` says of the other nodes. */
export async function up(server: RunningServer): Promise<{ scaling: string; nodes: number }> {
  const { body } = await request(server, '/up');
  return body as { scaling: string; nodes: number };
}

/** For what must not happen: longer than any message between nodes takes. */
export async function aWhileLater(...clients: RawClient[]): Promise<void> {
  await sleep(150);
  for (const client of clients) await client.settled();
}
