import type { Pool } from 'pg';
import { createQueueDatabasePool } from '../create-queue-database-pool';
import { describeOnEveryConnection } from '../testing/test-queue';
import { listFailedJobs } from '../testing/list-failed-jobs';
import { LabelledJob } from '../testing/labelled-job';
import { until } from '@giftspire/testing';
import { startTestWorker, type TestWorker } from '../testing/test-worker';
import { FailedJobRetrier } from './failed-job-retrier';

describeOnEveryConnection('A failed job', (queue) => {
  let worker: TestWorker;
  let database: Pool;
  let retrier: FailedJobRetrier;

  beforeEach(async () => {
    worker = await startTestWorker(queue.settings);
    database = createQueueDatabasePool(queue.settings.databaseUrl);
    retrier = new FailedJobRetrier(database, queue.settings);
  });
  afterEach(async () => {
    await worker.app.close();
    await retrier.close();
    await database.end();
    await queue.dataSource.query('delete from failed_jobs');
  });

  const waitForFailedJob = (label: string) =>
    until(`${label} is recorded as failed`, async () => {
      const [attempt] = worker.handler.findAttemptsByLabel(label);
      const jobs = await listFailedJobs(queue.settings);
      return jobs.find(({ id }) => id === attempt?.jobId);
    });

  it('is stored in the format of Laravel', async () => {
    worker.handler.script = () => Promise.reject(new Error('broken', { cause: new Error('deep') }));
    await queue.dispatch(new LabelledJob('shape'));
    const { id } = await waitForFailedJob('shape');
    const [row] = await queue.dataSource.query<Record<string, unknown>[]>(
      'select * from failed_jobs where uuid = $1',
      [id],
    );
    expect(row).toEqual({
      id: expect.any(String) as string,
      uuid: id,
      connection: queue.connection,
      queue: 'test',
      payload: expect.any(String) as string,
      exception: expect.stringMatching(
        /^Error: broken\n {4}at [^]+\nCaused by: Error: deep\n/,
      ) as string,
      failed_at: expect.any(Date) as Date,
    });
    expect(JSON.parse(row!['payload'] as string)).toEqual({
      uuid: id,
      displayName: 'test.labelled',
      job: 'test.labelled',
      maxTries: 3,
      maxExceptions: null,
      failOnTimeout: false,
      backoff: '0.05,0.2',
      timeout: 30,
      retryUntil: null,
      data: { commandName: 'test.labelled', command: { label: 'shape' } },
      attempts: 3,
    });
  });

  it('runs again after a retry, with the same id and all its attempts', async () => {
    let isBroken = true;
    worker.handler.script = () => (isBroken ? Promise.reject(new Error('no')) : Promise.resolve());
    await queue.dispatch(new LabelledJob('again'));
    const { id } = await waitForFailedJob('again');
    isBroken = false;

    await expect(retrier.retry(id)).resolves.toBe(true);
    const fourth = await until('it runs', () => worker.handler.findAttemptsByLabel('again')[3]);
    expect(fourth).toMatchObject({ jobId: id, attempt: 1 });
    await expect(listFailedJobs(queue.settings)).resolves.toEqual([]);
  });

  it('is stored again when it fails again after a retry', async () => {
    worker.handler.script = () => Promise.reject(new Error('no'));
    await queue.dispatch(new LabelledJob('hopeless'));
    const { id } = await waitForFailedJob('hopeless');
    await retrier.retry(id);
    await until('six attempts', () => worker.handler.findAttemptsByLabel('hopeless')[5]);
    await expect(waitForFailedJob('hopeless')).resolves.toMatchObject({ id, attempts: 3 });
  });

  it('is dispatched once by two concurrent retries', async () => {
    worker.handler.script = ({ jobId }) =>
      worker.handler.attempts.filter((attempt) => attempt.jobId === jobId).length > 3
        ? Promise.resolve()
        : Promise.reject(new Error('no'));
    await queue.dispatch(new LabelledJob('doubled'));
    const { id } = await waitForFailedJob('doubled');
    const results = await Promise.all([retrier.retry(id), retrier.retry(id)]);
    expect(results.sort()).toEqual([false, true]);
    await queue.dispatch(new LabelledJob('marker'));
    await until('the marker ran', () => worker.handler.findAttemptsByLabel('marker')[0]);
    expect(worker.handler.findAttemptsByLabel('doubled')).toHaveLength(4);
  });

  it('is not found by a retry with an unknown id', async () => {
    await expect(retrier.retry('unknown')).resolves.toBe(false);
  });
});
