import type { Pool } from 'pg';
import { openQueueDatabase } from '../queue-database';
import { onEveryConnection } from '../testing/connections';
import { listFailedJobs } from '../testing/failed-jobs';
import { ScriptedJob } from '../testing/scripted-job';
import { until } from '../testing/until';
import { startWorker, type WorkerApplication } from '../testing/worker-application';
import { FailedJobRetries } from './failed-job-retries';

onEveryConnection((queue) => {
  let worker: WorkerApplication;
  let database: Pool;
  let retries: FailedJobRetries;

  beforeEach(async () => {
    worker = await startWorker(queue.settings);
    database = openQueueDatabase(queue.settings.databaseUrl);
    retries = new FailedJobRetries(database, queue.settings);
  });
  afterEach(async () => {
    await worker.app.close();
    await retries.close();
    await database.end();
    await queue.dataSource.query('delete from failed_jobs');
  });

  const failed = (label: string) =>
    until(`${label} is listed`, async () => {
      const [attempt] = worker.handler.attemptsOf(label);
      const jobs = await listFailedJobs(queue.settings);
      return jobs.find(({ id }) => id === attempt?.jobId);
    });

  it('writes a job down in the shape Laravel gives it', async () => {
    worker.handler.script = () => Promise.reject(new Error('broken', { cause: new Error('deep') }));
    await queue.dispatch(new ScriptedJob('shape'));
    const { id } = await failed('shape');
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
      displayName: 'test.scripted',
      job: 'test.scripted',
      maxTries: 3,
      maxExceptions: null,
      failOnTimeout: false,
      backoff: '0.05,0.2',
      timeout: 30,
      retryUntil: null,
      data: { commandName: 'test.scripted', command: { label: 'shape' } },
      attempts: 3,
    });
  });

  it('runs a failed job again under its id, with all its tries', async () => {
    let isBroken = true;
    worker.handler.script = () => (isBroken ? Promise.reject(new Error('no')) : Promise.resolve());
    await queue.dispatch(new ScriptedJob('again'));
    const { id } = await failed('again');
    isBroken = false;

    await expect(retries.retry(id)).resolves.toBe(true);
    const fourth = await until('it runs', () => worker.handler.attemptsOf('again')[3]);
    expect(fourth).toMatchObject({ jobId: id, attempt: 1 });
    await expect(listFailedJobs(queue.settings)).resolves.toEqual([]);
  });

  it('lists a job again that fails again', async () => {
    worker.handler.script = () => Promise.reject(new Error('no'));
    await queue.dispatch(new ScriptedJob('hopeless'));
    const { id } = await failed('hopeless');
    await retries.retry(id);
    await until('six attempts', () => worker.handler.attemptsOf('hopeless')[5]);
    await expect(failed('hopeless')).resolves.toMatchObject({ id, attempts: 3 });
  });

  it('makes one job of two retries at once', async () => {
    worker.handler.script = ({ jobId }) =>
      worker.handler.attempts.filter((attempt) => attempt.jobId === jobId).length > 3
        ? Promise.resolve()
        : Promise.reject(new Error('no'));
    await queue.dispatch(new ScriptedJob('doubled'));
    const { id } = await failed('doubled');
    const results = await Promise.all([retries.retry(id), retries.retry(id)]);
    expect(results.sort()).toEqual([false, true]);
    await queue.dispatch(new ScriptedJob('marker'));
    await until('the marker ran', () => worker.handler.attemptsOf('marker')[0]);
    expect(worker.handler.attemptsOf('doubled')).toHaveLength(4);
  });

  it('finds nothing to retry under an unknown id', async () => {
    await expect(retries.retry('nobody')).resolves.toBe(false);
  });
});
