import { once } from 'node:events';
import { describeOnEveryConnection } from '../testing/test-queue';
import { listFailedJobs } from '../testing/list-failed-jobs';
import { LabelledJob } from '../testing/labelled-job';
import { until } from '@giftspire/testing';
import { startTestWorker, type TestWorker } from '../testing/test-worker';
import { WorkerProcessForker } from '../testing/worker-process-forker';

/** Jest timeout of a test that waits for several process starts and expired locks. */
const TEST_TIMEOUT_MS = 90_000;

describeOnEveryConnection('A queue worker', (queue) => {
  const processes = new WorkerProcessForker();
  let survivor: TestWorker | undefined;

  beforeAll(() => processes.compileLibrary());
  afterAll(() => processes.killAllAndDeleteFiles());
  afterEach(() => survivor?.app.close());

  it(
    'takes over the job of a killed worker',
    async () => {
      const victim = processes.forkEndlessWorker(queue.settings);
      await queue.dispatch(new LabelledJob('orphan'));
      await expect(once(victim, 'message')).resolves.toEqual([{ started: 'orphan' }, undefined]);
      survivor = await startTestWorker(queue.settings);
      victim.kill('SIGKILL');

      const { handler } = survivor;
      const attempt = await until('taken over', () => handler.findAttemptsByLabel('orphan')[0]);
      // A crash of the worker does not count as an attempt.
      expect(attempt).toMatchObject({ attempt: 1, tries: 3 });
    },
    TEST_TIMEOUT_MS,
  );

  it(
    'fails a job that keeps crashing its workers, and calls its failed hook',
    async () => {
      await queue.dispatch(new LabelledJob('deadly'));
      for (let start = 1; start <= 4; start += 1) {
        const victim = processes.forkEndlessWorker(queue.settings);
        await expect(once(victim, 'exit')).resolves.toEqual([null, 'SIGKILL']);
      }
      survivor = await startTestWorker(queue.settings);

      const { handler } = survivor;
      const { error } = await until('the hook is called', () => handler.failures[0]);
      expect(error.message).toBe(
        'job "test.labelled" was not finished by 4 workers, which crashed or lost its lock',
      );
      expect(handler.attempts).toEqual([]);
      const [job] = await until('it is recorded as failed', async () => {
        const jobs = await listFailedJobs(queue.settings);
        return jobs.length > 0 && jobs;
      });
      expect(job).toMatchObject({ name: 'test.labelled', failedReason: error.message });
    },
    TEST_TIMEOUT_MS,
  );
});
