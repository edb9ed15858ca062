import { toIoredisOptions } from '@giftspire/redis';
import { Redis } from 'ioredis';
import { randomUUID } from 'node:crypto';
import { RedisServer, type TestRedis } from './redis-server';

const configuredRedisUrl = process.env['REDIS_URL'] || undefined;

/** True when tests can use a Redis server: `REDIS_URL` is set, or `redis-server` is on the PATH. */
export const hasRedis = configuredRedisUrl !== undefined || RedisServer.isInstalled();

/**
 * Returns the Redis of `REDIS_URL`; without that variable a server that is not started yet; undefined when `redis-server` is
 * missing as well.
 */
export function findTestRedis(): TestRedis | undefined {
  if (configuredRedisUrl !== undefined) return new SharedRedisWithKeyPrefix(configuredRedisUrl);
  return hasRedis ? new RedisServer() : undefined;
}

/**
 * Starts and returns the Redis of {@link findTestRedis}.
 *
 * @throws Error when there is none
 */
export async function startTestRedis(): Promise<TestRedis> {
  const redis = findTestRedis();
  if (redis === undefined) throw new Error('set REDIS_URL or install redis-server');
  await redis.start();
  return redis;
}

/** A running Redis server that other programs use as well. The keys of the test have a prefix of their own. */
class SharedRedisWithKeyPrefix implements TestRedis {
  readonly address: TestRedis['address'];

  /** @param url - `redis://user:password@host:6379/0`, or `rediss:` */
  constructor(private readonly url: string) {
    const { protocol, hostname, port, username, password, pathname } = new URL(url);
    this.address = {
      host: hostname,
      port: Number(port || 6379),
      ...(username !== '' && { username: decodeURIComponent(username) }),
      ...(password !== '' && { password: decodeURIComponent(password) }),
      db: Number(pathname.slice(1)),
      tls: protocol === 'rediss:',
      keyPrefix: `test-${randomUUID()}`,
    };
  }

  get variables(): TestRedis['variables'] {
    return { REDIS_URL: this.url, REDIS_PREFIX: this.address.keyPrefix };
  }

  /** Does nothing, because the server is running. */
  start(): Promise<void> {
    return Promise.resolve();
  }

  /** Deletes the keys of the test; the server keeps running. */
  async stop(): Promise<void> {
    const client = new Redis(toIoredisOptions(this.address));
    for await (const keys of client.scanStream({ match: `${this.address.keyPrefix}:*` }))
      if ((keys as string[]).length > 0) await client.del(keys as string[]);
    client.disconnect();
  }
}
