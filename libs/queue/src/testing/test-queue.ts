import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { toIoredisOptions } from '@giftspire/redis';
import { Redis } from 'ioredis';
import { DataSource } from 'typeorm';
import {
  type QueueConnectionName,
  type QueueSettings,
  type QueueRedisSettings,
} from '../bullmq/bull-connection';
import type { QueuedJob } from '../job/job.decorator';
import { JobOutbox } from '../outbox/job-outbox';
import { OutboxJob } from '../outbox/outbox-job.entity';
import { findTestRedis, type TestRedis } from '@giftspire/testing';
import { TEST_QUEUE } from './labelled-job';

const UNREACHABLE_REDIS: QueueRedisSettings = {
  host: '127.0.0.1',
  port: 1,
  db: 0,
  tls: false,
  keyPrefix: 'none',
};

/**
 * A queue connection of one test suite with its servers: a migrated database and, for the connection `redis`, a Redis
 * server.
 */
export class TestQueue {
  private database!: TestDatabase;
  dataSource!: DataSource;

  /** @param redis - stores the jobs; when undefined, the database stores them */
  constructor(private readonly redis?: TestRedis) {}

  get connection(): QueueConnectionName {
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
    const redis = this.redis?.address ?? UNREACHABLE_REDIS;
    return { connection: this.connection, databaseUrl: this.database.url, redis };
  }

  /** Takes BullMQ's lock of a running job away from its worker, as after a pause longer than the lock. */
  async revokeBullLock(jobId: string): Promise<void> {
    if (this.redis !== undefined) return deleteRedisLock(this.redis.address, jobId);
    await this.dataSource.query(
      `update bullmq.job set lock_token = 'another', locked_until_ms = 0 where id = $1`,
      [jobId],
    );
  }

  /** Dispatches jobs in one transaction of their own. */
  dispatch(...jobs: QueuedJob[]): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      for (const job of jobs) await new JobOutbox().dispatch(manager, job);
    });
  }
}

/** Runs a suite with the jobs in PostgreSQL and, if a Redis server is available, again with the jobs in Redis. */
export function describeOnEveryConnection(
  subject: string,
  suite: (queue: TestQueue) => void,
): void {
  describe(`${subject} on the connection database`, () =>
    defineSuiteWithOpenQueue(new TestQueue(), suite));
  const redis = findTestRedis();
  if (redis !== undefined)
    describe(`${subject} on the connection redis`, () =>
      defineSuiteWithOpenQueue(new TestQueue(redis), suite));
  else
    describe.skip(`${subject} on the connection redis (no redis-server on the PATH, no REDIS_URL)`, () =>
      suite(new TestQueue()));
}

/** Defines the tests of `suite`, with `queue` opened before the first and closed after the last. */
function defineSuiteWithOpenQueue(queue: TestQueue, suite: (queue: TestQueue) => void): void {
  beforeAll(() => queue.open());
  afterAll(() => queue.close());
  suite(queue);
}

async function deleteRedisLock(address: QueueRedisSettings, jobId: string): Promise<void> {
  const client = new Redis(toIoredisOptions(address));
  await client.del(`${address.keyPrefix}:${TEST_QUEUE}:${jobId}:lock`);
  client.disconnect();
}
