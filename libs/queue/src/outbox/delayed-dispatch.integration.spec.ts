import { createQueuePool } from '../create-queue-pool';
import { clearQueue } from '../queues/clear-queue';
import { readQueueSize } from '../queues/read-queue-size';
import { describeOnEveryConnection } from '../testing/connections';
import { ScriptedJob, TEST_QUEUE } from '../testing/scripted-job';
import { until } from '@giftspire/testing';
import { startWorker, type WorkerApplication } from '../testing/worker-application';
import { JobOutbox } from './job-outbox';

describeOnEveryConnection('JobOutbox', (queue) => {
  const outbox = new JobOutbox();
  let worker: WorkerApplication | undefined;

  afterEach(async () => {
    await worker?.app.close();
    worker = undefined;
  });

  it('starts a delayed job after its delay and not before', async () => {
    worker = await startWorker(queue.settings);
    const { handler } = worker;
    const dispatchedAtMs = performance.now();
    await queue.dataSource.transaction((manager) =>
      outbox.dispatch(manager, new ScriptedJob('delayed'), { delaySeconds: 0.8 }),
    );
    const attempt = await until('the delayed job runs', () => handler.attemptsOf('delayed')[0]);
    expect(attempt.startedAtMs - dispatchedAtMs).toBeGreaterThanOrEqual(790);
  });

  it('starts a job without a delay before a delayed job of the same transaction', async () => {
    worker = await startWorker(queue.settings);
    const { handler } = worker;
    await queue.dataSource.transaction(async (manager) => {
      await outbox.dispatch(manager, new ScriptedJob('delayed'), { delaySeconds: 3_600 });
      await outbox.dispatch(manager, new ScriptedJob('immediate'));
    });
    await until('the other job runs', () => handler.attemptsOf('immediate')[0]);
    expect(handler.attempts.map(({ label }) => label)).toEqual(['immediate']);

    const database = createQueuePool(queue.settings.databaseUrl);
    const { delayed } = await readQueueSize(queue.settings, database, TEST_QUEUE);
    await clearQueue(queue.settings, database, TEST_QUEUE);
    await database.end();
    expect(delayed).toBe(1);
  });

  it.each([-1, Number.NaN, Infinity])('rejects a delay of %s', async (delaySeconds) => {
    const dispatch = queue.dataSource.transaction((manager) =>
      outbox.dispatch(manager, new ScriptedJob('never'), { delaySeconds }),
    );
    await expect(dispatch).rejects.toMatchObject({ code: 'JOB_DEFINITION_INVALID' });
  });
});
