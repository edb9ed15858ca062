import { clearQueue } from '../queues/clear-queue';
import { JobOutbox } from '../outbox/job-outbox';
import { openQueueDatabase } from '../queue-database';
import { onEveryConnection } from '../testing/connections';
import { ScriptedJob, TEST_QUEUE, UniqueJob, type UniqueHandler } from '../testing/scripted-job';
import { until } from '../testing/until';
import { startWorker, type WorkerApplication } from '../testing/worker-application';

onEveryConnection((queue) => {
  let worker: WorkerApplication | undefined;

  const start = async (): Promise<UniqueHandler> => {
    worker = await startWorker(queue.settings);
    return worker.unique;
  };
  /** @returns whether it was dispatched */
  const dispatch = (label: string) =>
    queue.dataSource.transaction((manager) =>
      new JobOutbox().dispatch(manager, new UniqueJob(label)),
    );
  const locks = async () => {
    const rows = await queue.dataSource.query<{ key: string }[]>('select key from job_locks');
    return rows.map(({ key }) => key);
  };

  afterEach(async () => {
    await worker?.app.close();
    worker = undefined;
    await queue.dataSource.query('delete from job_locks; delete from job_outbox');
  });

  it('are dispatched once until they are done, each by its own id', async () => {
    await expect(dispatch('a')).resolves.toBe(true);
    await expect(dispatch('a')).resolves.toBe(false);
    await expect(dispatch('b')).resolves.toBe(true);
    const handler = await start();
    await until('both ran', () => handler.attempts.length === 2);
    await until('the locks are given back', async () => (await locks()).length === 0);
    await expect(dispatch('a')).resolves.toBe(true);
    await until('it ran again', () => handler.attemptsOf('a')[1]);
  });

  it('hold their lock while they run and between their tries', async () => {
    const handler = await start();
    const second: boolean[] = [];
    handler.script = async ({ attempt }) => {
      second.push(await dispatch('tried'));
      if (attempt === 1) throw new Error('not yet');
    };
    await dispatch('tried');
    await until(
      'the lock is given back',
      async () => second.length === 2 && !(await locks()).length,
    );
    expect(second).toEqual([false, false]);
    expect(handler.attempts).toHaveLength(2);
  });

  it('give their lock back when they are given up, after the hook', async () => {
    const handler = await start();
    handler.script = () => Promise.reject(new Error('broken'));
    const atHook: string[][] = [];
    handler.failedScript = async () => void atHook.push(await locks());
    await dispatch('hopeless');
    await until('the hook ran', () => atHook.length > 0);
    await until('the lock is given back', async () => (await locks()).length === 0);
    expect(atHook).toEqual([['test.unique:hopeless']]);
  });

  it('give their lock back when their transaction is rolled back', async () => {
    const rolledBack = queue.dataSource.transaction(async (manager) => {
      await new JobOutbox().dispatch(manager, new UniqueJob('undone'));
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await expect(dispatch('undone')).resolves.toBe(true);
  });

  it('are one when many dispatch them at once', async () => {
    const results = await Promise.all(Array.from({ length: 8 }, () => dispatch('raced')));
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  it('lose a lock that is older than their time, and then leave it to its new owner', async () => {
    const handler = await start();
    const finish: (() => void)[] = [];
    handler.script = () => new Promise((resolve) => finish.push(resolve));
    await dispatch('late');
    const { jobId } = await until('it runs', () => handler.attemptsOf('late')[0]);
    await queue.dataSource.query(`update job_locks set expires_at = now() - interval '1 second'`);
    await expect(dispatch('late')).resolves.toBe(true);
    await until('the second runs', () => handler.attemptsOf('late')[1]);
    finish[0]?.();
    await queue.dispatch(new ScriptedJob('marker'));
    await until('the marker ran', () => worker?.handler.attemptsOf('marker')[0]);
    const [lock] = await queue.dataSource.query<{ owner: string }[]>('select owner from job_locks');
    expect(lock?.owner).toBe(handler.attempts[1]?.jobId);
    expect(lock?.owner).not.toBe(jobId);
    finish[1]?.();
  });

  it('may be dispatched again after their queue was cleared', async () => {
    await dispatch('cleared');
    const database = openQueueDatabase(queue.settings.databaseUrl);
    await clearQueue(queue.settings, database, TEST_QUEUE);
    await database.end();
    await expect(dispatch('cleared')).resolves.toBe(true);
  });
});
