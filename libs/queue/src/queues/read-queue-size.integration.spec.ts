import type { Pool } from 'pg';
import { createQueuePool } from '../create-queue-pool';
import { describeOnEveryConnection } from '../testing/connections';
import { ScriptedJob, TEST_QUEUE } from '../testing/scripted-job';
import { until } from '@giftspire/testing';
import { startWorker, type WorkerApplication } from '../testing/worker-application';
import { clearQueue } from './clear-queue';
import { readQueueSize } from './read-queue-size';

describeOnEveryConnection('readQueueSize and clearQueue', (queue) => {
  let worker: WorkerApplication;
  let database: Pool;

  beforeEach(async () => {
    worker = await startWorker(queue.settings, {
      queues: [{ name: TEST_QUEUE, concurrency: 1 }],
    });
    database = createQueuePool(queue.settings.databaseUrl);
  });
  afterEach(async () => {
    await worker.app.close();
    await database.end();
  });

  it('count the jobs of a queue by state, and delete all but the running job', async () => {
    const size = () => readQueueSize(queue.settings, database, TEST_QUEUE);
    let finish: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (finish = resolve));
    worker.handler.script = () => running;
    await queue.dispatch(new ScriptedJob('running'));
    await until('it runs', () => worker.handler.attemptsOf('running')[0]);
    await queue.dispatch(new ScriptedJob('waiting'), new ScriptedJob('waiting too'));
    await queue.dataSource.query(
      `insert into job_outbox (queue, name, payload, available_at)
       values ($1, 'test.scripted', '{"label":"later"}', now() + interval '1 hour')`,
      [TEST_QUEUE],
    );
    const isOutboxEmpty = async () => {
      const [{ count }] = await queue.dataSource.query<[{ count: number }]>(
        'select count(*)::int as count from job_outbox',
      );
      return count === 0;
    };
    await until('the relay has added the jobs to the queue', isOutboxEmpty);

    await expect(size()).resolves.toEqual({
      queue: TEST_QUEUE,
      size: 4,
      pending: 2,
      delayed: 1,
      reserved: 1,
    });
    await expect(clearQueue(queue.settings, database, TEST_QUEUE)).resolves.toBe(3);
    await expect(size()).resolves.toMatchObject({ size: 1, reserved: 1 });

    finish();
    await until('nothing is left', async () => (await size()).size === 0);
    expect(worker.handler.attempts).toHaveLength(1);
  });
});
