import type { Pool } from 'pg';
import { createQueueDatabasePool } from '../create-queue-database-pool';
import { describeOnEveryConnection } from '../testing/test-queue';
import { LabelledJob, TEST_QUEUE } from '../testing/labelled-job';
import { until } from '@giftspire/testing';
import { startTestWorker, type TestWorker } from '../testing/test-worker';
import { clearQueue } from './clear-queue';
import { readQueueJobCounts } from './read-queue-job-counts';

describeOnEveryConnection('readQueueJobCounts and clearQueue', (queue) => {
  let worker: TestWorker;
  let database: Pool;

  beforeEach(async () => {
    worker = await startTestWorker(queue.settings, {
      queues: [{ name: TEST_QUEUE, concurrency: 1 }],
    });
    database = createQueueDatabasePool(queue.settings.databaseUrl);
  });
  afterEach(async () => {
    await worker.app.close();
    await database.end();
  });

  it('count the jobs of a queue by state, and delete all but the running job', async () => {
    const readCounts = () => readQueueJobCounts(queue.settings, database, TEST_QUEUE);
    let finish: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (finish = resolve));
    worker.handler.script = () => running;
    await queue.dispatch(new LabelledJob('running'));
    await until('it runs', () => worker.handler.findAttemptsByLabel('running')[0]);
    await queue.dispatch(new LabelledJob('waiting'), new LabelledJob('waiting too'));
    await queue.dataSource.query(
      `insert into job_outbox (queue, name, payload, available_at)
       values ($1, 'test.labelled', '{"label":"later"}', now() + interval '1 hour')`,
      [TEST_QUEUE],
    );
    const isOutboxEmpty = async () => {
      const [{ count }] = await queue.dataSource.query<[{ count: number }]>(
        'select count(*)::int as count from job_outbox',
      );
      return count === 0;
    };
    await until('the relay has added the jobs to the queue', isOutboxEmpty);

    await expect(readCounts()).resolves.toEqual({
      queue: TEST_QUEUE,
      size: 4,
      pending: 2,
      delayed: 1,
      reserved: 1,
    });
    await expect(clearQueue(queue.settings, database, TEST_QUEUE)).resolves.toBe(3);
    await expect(readCounts()).resolves.toMatchObject({ size: 1, reserved: 1 });

    finish();
    await until('nothing is left', async () => (await readCounts()).size === 0);
    expect(worker.handler.attempts).toHaveLength(1);
  });
});
