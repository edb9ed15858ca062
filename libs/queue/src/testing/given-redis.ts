import { randomUUID } from 'node:crypto';
import { toIoredisOptions } from '@giftspire/redis';
import { Redis } from 'ioredis';
import type { QueueRedisSettings } from '../bullmq/bull-connection';
import type { TestRedis } from './test-redis';

/** A Redis server that exists outside of the test. Each instance uses a random key prefix of its own. */
export class GivenRedis implements TestRedis {
  readonly address: QueueRedisSettings;

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
    const client = new Redis(toIoredisOptions(this.address));
    for await (const keys of client.scanStream({ match: `${this.address.keyPrefix}:*` }))
      if ((keys as string[]).length > 0) await client.del(keys as string[]);
    client.disconnect();
  }
}
