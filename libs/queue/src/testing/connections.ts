import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import {
  redisOptions,
  type QueueConnection,
  type QueueSettings,
  type RedisAddress,
} from '../bullmq/queue-connection';
import type { QueuedJob } from '../job/job.decorator';
import { JobOutbox } from '../outbox/job-outbox';
import { OutboxJob } from '../outbox/outbox-job.entity';
import { findRedis } from './find-redis';
import { TEST_QUEUE } from './scripted-job';
import type { TestRedis } from './test-redis';

const NO_REDIS: RedisAddress = { host: '127.0.0.1', port: 1, db: 0, tls: false, keyPrefix: 'none' };

/** A migrated database and, for the connection `redis`, a Redis: what one run of a suite works on. */
export class TestQueue {
  private database!: TestDatabase;
  dataSource!: DataSource;

  /** @param redis - holds the jobs; without it, the database does */
  constructor(private readonly redis?: TestRedis) {}

  get connection(): QueueConnection {
    return this.redis === undefined ? 'database' : 'redis';
  }

  async open(): Promise<void> {
    await this.redis?.start();
    this.database = await createTestDatabase();
    this.dataSource = await new DataSource({
      type: 'postgres',
      url: this.database.url,
      entities: [OutboxJob],
    }).initialize();
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
    await this.redis?.stop();
  }

  get settings(): QueueSettings {
    const redis = this.redis?.address ?? NO_REDIS;
    return { connection: this.connection, databaseUrl: this.database.url, redis };
  }

  /** Makes the worker of a running job lose it, as after a pause longer than its lock. */
  async breakLock(jobId: string): Promise<void> {
    if (this.redis !== undefined) return removeLock(this.redis.address, jobId);
    await this.dataSource.query(
      `update bullmq.job set lock_token = 'another', locked_until_ms = 0 where id = $1`,
      [jobId],
    );
  }

  /** In a transaction of its own. */
  dispatch(...jobs: QueuedJob[]): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      for (const job of jobs) await new JobOutbox().dispatch(manager, job);
    });
  }
}

/** Runs the same suite on PostgreSQL and, where there is one, on Redis. */
export function onEveryConnection(suite: (queue: TestQueue) => void): void {
  describe('on the connection database', () => runOn(new TestQueue(), suite));
  const redis = findRedis();
  if (redis !== undefined)
    describe('on the connection redis', () => runOn(new TestQueue(redis), suite));
  else
    describe.skip('on the connection redis (no redis-server on the PATH, no REDIS_URL)', () =>
      suite(new TestQueue()));
}

function runOn(queue: TestQueue, suite: (queue: TestQueue) => void): void {
  beforeAll(() => queue.open());
  afterAll(() => queue.close());
  suite(queue);
}

async function removeLock(address: RedisAddress, jobId: string): Promise<void> {
  const client = new Redis(redisOptions(address));
  await client.del(`${address.keyPrefix}:${TEST_QUEUE}:${jobId}:lock`);
  client.disconnect();
}
