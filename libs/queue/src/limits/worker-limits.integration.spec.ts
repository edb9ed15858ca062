import type { Pool } from 'pg';
import { openQueueDatabase } from '../queue-database';
import { queueSize } from '../queues/queue-size';
import { onEveryConnection } from '../testing/connections';
import { ScriptedJob, TEST_QUEUE } from '../testing/scripted-job';
import { IMPATIENT } from '../testing/timing';
import { until } from '../testing/until';
import { startWorker, type WorkerApplication } from '../testing/worker-application';
import type { WorkEnd, WorkLimits } from './work-limits';
import { WorkerRestarts } from './worker-restarts';

onEveryConnection((queue) => {
  let database: Pool;
  let worker: WorkerApplication;
  let ends: WorkEnd[];

  const start = async (limits: WorkLimits, concurrency = 1) => {
    ends = [];
    worker = await startWorker(queue.settings, {
      queues: [{ name: TEST_QUEUE, concurrency }],
      limits,
      // As the process does: it is told, and closes.
      onEnd: (end) => {
        ends.push(end);
        void worker.app.close();
      },
    });
  };
  const ended = () => until('it wants to end', () => ends[0]);
  const pending = async () => (await queueSize(queue.settings, database, TEST_QUEUE)).pending;

  beforeEach(() => {
    database = openQueueDatabase(queue.settings.databaseUrl);
  });
  afterEach(async () => {
    await worker.app.close();
    await database.end();
  });

  it.each([1, 5])(
    'runs as many jobs as it may and leaves the others, %i at a time',
    async (concurrency) => {
      const labels = ['one', 'two', 'three', 'four', 'five'].map(
        (word) => `${word} of ${concurrency}`,
      );
      await queue.dispatch(...labels.map((label) => new ScriptedJob(label)));
      await start({ maxJobs: 2 }, concurrency);
      await expect(ended()).resolves.toEqual({ reason: 'ran 2 jobs', exitCode: 0 });
      await worker.app.close();
      expect(worker.handler.attempts).toHaveLength(2);
      await expect(pending()).resolves.toBe(3);

      await start({ stopWhenEmpty: true });
      await expect(ended()).resolves.toEqual({ reason: 'nothing left to do', exitCode: 0 });
      await worker.app.close();
      // Those that were handed back count as untried.
      expect(worker.handler.attempts.map(({ attempt }) => attempt)).toEqual([1, 1, 1]);
    },
  );

  it('waits for its running job before it finds that nothing is left', async () => {
    let finish: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (finish = resolve));
    await queue.dispatch(new ScriptedJob('slow'));
    await start({ stopWhenEmpty: true });
    worker.handler.script = () => running;
    await until('it runs', () => worker.handler.attemptsOf('slow')[0]);
    await queue.dispatch(new ScriptedJob('next'));
    expect(ends).toEqual([]);
    finish();
    await ended();
    expect(worker.handler.attempts.map(({ label }) => label)).toEqual(['slow', 'next']);
  });

  it('ends when workers are asked to restart, and not for an old request', async () => {
    const restarts = new WorkerRestarts(database);
    await restarts.request();
    await start({});
    await queue.dispatch(new ScriptedJob('before'));
    await until('it works', () => worker.handler.attemptsOf('before')[0]);
    expect(ends).toEqual([]);
    await restarts.request();
    await expect(ended()).resolves.toEqual({ reason: 'asked to restart', exitCode: 0 });
  });

  it('puts back what does not end in time, for another worker to start at once', async () => {
    const hurried = await startWorker(queue.settings, {
      timing: { ...IMPATIENT, lockMs: 60_000, graceMs: 100 },
    });
    hurried.handler.script = () => new Promise(() => undefined);
    await queue.dispatch(new ScriptedJob('endless'));
    const { signal, jobId } = await until(
      'it runs',
      () => hurried.handler.attemptsOf('endless')[0],
    );
    await hurried.app.close();
    expect(signal.reason).toMatchObject({ code: 'JOB_RELEASED' });
    expect(hurried.handler.failures).toEqual([]);

    await start({});
    const again = await until('it runs again', () => worker.handler.attemptsOf('endless')[0]);
    expect(again).toMatchObject({ jobId, attempt: 1 });
  });
});
