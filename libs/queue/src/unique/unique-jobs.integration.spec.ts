import { clearQueue } from '../queues/clear-queue';
import { JobOutbox } from '../outbox/job-outbox';
import { createQueueDatabasePool } from '../create-queue-database-pool';
import { describeOnEveryConnection } from '../testing/test-queue';
import { LabelledJob, TEST_QUEUE, UniqueJob, type UniqueJobHandler } from '../testing/labelled-job';
import { until } from '@giftspire/testing';
import { startTestWorker, type TestWorker } from '../testing/test-worker';

describeOnEveryConnection('Unique jobs', (queue) => {
  let worker: TestWorker | undefined;

  const startWorkerForUniqueJobs = async (): Promise<UniqueJobHandler> => {
    worker = await startTestWorker(queue.settings);
    return worker.uniqueHandler;
  };
  /** @returns false when nothing was dispatched, because an equal job waits or runs */
  const dispatchUniqueJob = (label: string) =>
    queue.dataSource.transaction((manager) =>
      new JobOutbox().dispatch(manager, new UniqueJob(label)),
    );
  const readLockKeys = async () => {
    const rows = await queue.dataSource.query<{ key: string }[]>('select key from job_locks');
    return rows.map(({ key }) => key);
  };

  afterEach(async () => {
    await worker?.app.close();
    worker = undefined;
    await queue.dataSource.query('delete from job_locks; delete from job_outbox');
  });

  it('are dispatched once per unique id until they have ended', async () => {
    await expect(dispatchUniqueJob('a')).resolves.toBe(true);
    await expect(dispatchUniqueJob('a')).resolves.toBe(false);
    await expect(dispatchUniqueJob('b')).resolves.toBe(true);
    const handler = await startWorkerForUniqueJobs();
    await until('both ran', () => handler.attempts.length === 2);
    await until('the locks are released', async () => (await readLockKeys()).length === 0);
    await expect(dispatchUniqueJob('a')).resolves.toBe(true);
    await until('it ran again', () => handler.findAttemptsByLabel('a')[1]);
  });

  it('keep their lock during and between their attempts', async () => {
    const handler = await startWorkerForUniqueJobs();
    const second: boolean[] = [];
    handler.script = async ({ attempt }) => {
      second.push(await dispatchUniqueJob('tried'));
      if (attempt === 1) throw new Error('not yet');
    };
    await dispatchUniqueJob('tried');
    await until(
      'the lock is released',
      async () => second.length === 2 && !(await readLockKeys()).length,
    );
    expect(second).toEqual([false, false]);
    expect(handler.attempts).toHaveLength(2);
  });

  it('release their lock after they have failed and their failed hook has run', async () => {
    const handler = await startWorkerForUniqueJobs();
    handler.script = () => Promise.reject(new Error('broken'));
    const locksDuringHook: string[][] = [];
    handler.failedScript = async () => void locksDuringHook.push(await readLockKeys());
    await dispatchUniqueJob('hopeless');
    await until('the hook ran', () => locksDuringHook.length > 0);
    await until('the lock is released', async () => (await readLockKeys()).length === 0);
    expect(locksDuringHook).toEqual([['test.unique:hopeless']]);
  });

  it('release their lock when their transaction is rolled back', async () => {
    const rolledBack = queue.dataSource.transaction(async (manager) => {
      await new JobOutbox().dispatch(manager, new UniqueJob('undone'));
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await expect(dispatchUniqueJob('undone')).resolves.toBe(true);
  });

  it('are dispatched once by concurrent transactions', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => dispatchUniqueJob('raced')));
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  it('lose an expired lock, and do not release it once it has a new owner', async () => {
    const handler = await startWorkerForUniqueJobs();
    const finish: (() => void)[] = [];
    handler.script = () => new Promise((resolve) => finish.push(resolve));
    await dispatchUniqueJob('late');
    const { jobId } = await until('it runs', () => handler.findAttemptsByLabel('late')[0]);
    await queue.dataSource.query(`update job_locks set expires_at = now() - interval '1 second'`);
    await expect(dispatchUniqueJob('late')).resolves.toBe(true);
    await until('the second runs', () => handler.findAttemptsByLabel('late')[1]);
    finish[0]?.();
    await queue.dispatch(new LabelledJob('marker'));
    await until('the marker ran', () => worker?.handler.findAttemptsByLabel('marker')[0]);
    const [lock] = await queue.dataSource.query<{ owner: string }[]>('select owner from job_locks');
    expect(lock?.owner).toBe(handler.attempts[1]?.jobId);
    expect(lock?.owner).not.toBe(jobId);
    finish[1]?.();
  });

  it('can be dispatched again after clearQueue', async () => {
    await dispatchUniqueJob('cleared');
    const database = createQueueDatabasePool(queue.settings.databaseUrl);
    await clearQueue(queue.settings, database, TEST_QUEUE);
    await database.end();
    await expect(dispatchUniqueJob('cleared')).resolves.toBe(true);
  });
});
