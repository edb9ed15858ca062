import type { Pool } from 'pg';
import { createQueueDatabasePool } from '../create-queue-database-pool';
import { readQueueJobCounts } from '../queues/read-queue-job-counts';
import { describeOnEveryConnection } from '../testing/test-queue';
import { LabelledJob, TEST_QUEUE } from '../testing/labelled-job';
import { SHORT_WORKER_TIMING } from '../testing/short-worker-timing';
import { until } from '@giftspire/testing';
import { startTestWorker, type TestWorker } from '../testing/test-worker';
import type { ShutdownRequest, WorkerLimits } from './worker-limits';
import { RestartSignal } from './restart-signal';

describeOnEveryConnection('A queue worker', (queue) => {
  let database: Pool;
  let worker: TestWorker;
  let requests: ShutdownRequest[];

  const startWorkerWithLimits = async (limits: WorkerLimits, concurrency = 1) => {
    requests = [];
    worker = await startTestWorker(queue.settings, {
      queues: [{ name: TEST_QUEUE, concurrency }],
      limits,
      // Closes the application, as the worker process does.
      onShutdownRequest: (request) => {
        requests.push(request);
        void worker.app.close();
      },
    });
  };
  const waitForShutdownRequest = () => until('it requests its shutdown', () => requests[0]);
  const countPendingJobs = async () =>
    (await readQueueJobCounts(queue.settings, database, TEST_QUEUE)).pending;

  beforeEach(() => {
    database = createQueueDatabasePool(queue.settings.databaseUrl);
  });
  afterEach(async () => {
    await worker.app.close();
    await database.end();
  });

  it.each([1, 5])(
    'requests its shutdown after maxJobs jobs and leaves the others on the queue, at concurrency %i',
    async (concurrency) => {
      const labels = ['one', 'two', 'three', 'four', 'five'].map(
        (word) => `${word} of ${concurrency}`,
      );
      await queue.dispatch(...labels.map((label) => new LabelledJob(label)));
      await startWorkerWithLimits({ maxJobs: 2 }, concurrency);
      await expect(waitForShutdownRequest()).resolves.toEqual({
        reason: 'ran 2 jobs',
        exitCode: 0,
      });
      await worker.app.close();
      expect(worker.handler.attempts).toHaveLength(2);
      await expect(countPendingJobs()).resolves.toBe(3);

      await startWorkerWithLimits({ stopWhenEmpty: true });
      await expect(waitForShutdownRequest()).resolves.toEqual({
        reason: 'no job is ready in its queues',
        exitCode: 0,
      });
      await worker.app.close();
      // Jobs that were returned to the queue have no counted attempt.
      expect(worker.handler.attempts.map(({ attempt }) => attempt)).toEqual([1, 1, 1]);
    },
  );

  it('does not request its shutdown by stopWhenEmpty while a job runs', async () => {
    let finish: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (finish = resolve));
    await queue.dispatch(new LabelledJob('slow'));
    await startWorkerWithLimits({ stopWhenEmpty: true });
    worker.handler.script = () => running;
    await until('it runs', () => worker.handler.findAttemptsByLabel('slow')[0]);
    await queue.dispatch(new LabelledJob('next'));
    expect(requests).toEqual([]);
    finish();
    await waitForShutdownRequest();
    expect(worker.handler.attempts.map(({ label }) => label)).toEqual(['slow', 'next']);
  });

  it('requests its shutdown at a new restart signal, but not at an old one', async () => {
    const restartSignal = new RestartSignal(database);
    await restartSignal.send();
    await startWorkerWithLimits({});
    await queue.dispatch(new LabelledJob('before'));
    await until('the job runs', () => worker.handler.findAttemptsByLabel('before')[0]);
    expect(requests).toEqual([]);
    await restartSignal.send();
    await expect(waitForShutdownRequest()).resolves.toEqual({
      reason: 'received queue:restart',
      exitCode: 0,
    });
  });

  it('returns jobs that outlast the grace period to the queue, where another worker starts them at once', async () => {
    const shortGraceWorker = await startTestWorker(queue.settings, {
      timing: { ...SHORT_WORKER_TIMING, lockDurationMs: 60_000, gracePeriodMs: 100 },
    });
    shortGraceWorker.handler.script = () => new Promise(() => undefined);
    await queue.dispatch(new LabelledJob('endless'));
    const { signal, jobId } = await until(
      'it runs',
      () => shortGraceWorker.handler.findAttemptsByLabel('endless')[0],
    );
    await shortGraceWorker.app.close();
    expect(signal.reason).toMatchObject({ code: 'JOB_RELEASED' });
    expect(shortGraceWorker.handler.failures).toEqual([]);

    await startWorkerWithLimits({});
    const again = await until(
      'it runs again',
      () => worker.handler.findAttemptsByLabel('endless')[0],
    );
    expect(again).toMatchObject({ jobId, attempt: 1 });
  });
});
