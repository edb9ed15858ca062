import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { DataSource } from 'typeorm';
import type { QueueConnection, QueueSettings, RedisAddress } from '../bullmq/queue-connection';
import type { QueuedJob } from '../job/job.decorator';
import { JobOutbox } from '../outbox/job-outbox';
import { OutboxJob } from '../outbox/outbox-job.entity';
import { RedisServer } from './redis-server';
import { TEST_QUEUE } from './scripted-job';

const NO_REDIS: RedisAddress = { host: '127.0.0.1', port: 1, db: 0, tls: false };

/** A migrated database and, for the connection `redis`, a Redis: what one run of a suite works on. */
export class TestQueue {
  private database!: TestDatabase;
  dataSource!: DataSource;
  readonly redis = new RedisServer();

  constructor(readonly connection: QueueConnection) {}

  async open(): Promise<void> {
    if (this.connection === 'redis') await this.redis.start();
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
    await this.redis.stop();
  }

  get settings(): QueueSettings {
    const redis = this.connection === 'redis' ? this.redis.address : NO_REDIS;
    return { connection: this.connection, databaseUrl: this.database.url, redis };
  }

  /** Makes the worker of a running job lose it, as after a pause longer than its lock. */
  async breakLock(jobId: string): Promise<void> {
    if (this.connection === 'redis') return this.redis.remove(`bull:${TEST_QUEUE}:${jobId}:lock`);
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

/** Runs the same suite on PostgreSQL and, where a `redis-server` is installed, on Redis. */
export function onEveryConnection(suite: (queue: TestQueue) => void): void {
  describe('on the connection database', () => runOn('database', suite));
  if (RedisServer.isInstalled()) describe('on the connection redis', () => runOn('redis', suite));
  else
    describe.skip('on the connection redis (no redis-server on the PATH)', () =>
      suite(new TestQueue('redis')));
}

function runOn(connection: QueueConnection, suite: (queue: TestQueue) => void): void {
  const queue = new TestQueue(connection);
  beforeAll(() => queue.open());
  afterAll(() => queue.close());
  suite(queue);
}
