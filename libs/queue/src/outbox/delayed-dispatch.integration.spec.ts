import { createQueueDatabasePool } from '../create-queue-database-pool';
import { clearQueue } from '../queues/clear-queue';
import { readQueueJobCounts } from '../queues/read-queue-job-counts';
import { describeOnEveryConnection } from '../testing/test-queue';
import { LabelledJob, TEST_QUEUE } from '../testing/labelled-job';
import { until } from '@giftspire/testing';
import { startTestWorker, type TestWorker } from '../testing/test-worker';
import { JobOutbox } from './job-outbox';

describeOnEveryConnection('JobOutbox', (queue) => {
  const outbox = new JobOutbox();
  let worker: TestWorker | undefined;

  afterEach(async () => {
    await worker?.app.close();
    worker = undefined;
  });

  it('starts a delayed job after its delay and not before', async () => {
    worker = await startTestWorker(queue.settings);
    const { handler } = worker;
    const dispatchedAtMs = performance.now();
    await queue.dataSource.transaction((manager) =>
      outbox.dispatch(manager, new LabelledJob('delayed'), { delaySeconds: 0.8 }),
    );
    const attempt = await until(
      'the delayed job runs',
      () => handler.findAttemptsByLabel('delayed')[0],
    );
    expect(attempt.startedAtMs - dispatchedAtMs).toBeGreaterThanOrEqual(790);
  });

  it('starts a job without a delay before a delayed job of the same transaction', async () => {
    worker = await startTestWorker(queue.settings);
    const { handler } = worker;
    await queue.dataSource.transaction(async (manager) => {
      await outbox.dispatch(manager, new LabelledJob('delayed'), { delaySeconds: 3_600 });
      await outbox.dispatch(manager, new LabelledJob('immediate'));
    });
    await until('the other job runs', () => handler.findAttemptsByLabel('immediate')[0]);
    expect(handler.attempts.map(({ label }) => label)).toEqual(['immediate']);

    const database = createQueueDatabasePool(queue.settings.databaseUrl);
    const { delayed } = await readQueueJobCounts(queue.settings, database, TEST_QUEUE);
    await clearQueue(queue.settings, database, TEST_QUEUE);
    await database.end();
    expect(delayed).toBe(1);
  });

  it.each([-1, Number.NaN, Infinity])('rejects a delay of %s', async (delaySeconds) => {
    const dispatch = queue.dataSource.transaction((manager) =>
      outbox.dispatch(manager, new LabelledJob('never'), { delaySeconds }),
    );
    await expect(dispatch).rejects.toMatchObject({ code: 'JOB_DEFINITION_INVALID' });
  });
});
