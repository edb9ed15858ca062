import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { redisOptions, type RedisAddress } from '../bullmq/queue-connection';
import type { TestRedis } from './test-redis';

/** Keys of the test's own in a server that others use as well. */
export class GivenRedis implements TestRedis {
  readonly address: RedisAddress;

  /** @param url - `redis://user:password@host:6379/0`, or `rediss:` */
  constructor(url: string) {
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

  start(): Promise<void> {
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    const client = new Redis(redisOptions(this.address));
    for await (const keys of client.scanStream({ match: `${this.address.keyPrefix}:*` }))
      if ((keys as string[]).length > 0) await client.del(keys as string[]);
    client.disconnect();
  }
}
