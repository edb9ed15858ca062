import { once } from 'node:events';
import { onEveryConnection } from '../testing/connections';
import { listFailedJobs } from '../testing/failed-jobs';
import { ScriptedJob } from '../testing/scripted-job';
import { until } from '../testing/until';
import { startWorker, type WorkerApplication } from '../testing/worker-application';
import { WorkerProcesses } from '../testing/worker-process';

/** Processes start and locks run out, one after the other. */
const PATIENCE_MS = 90_000;

onEveryConnection((queue) => {
  const processes = new WorkerProcesses();
  let survivor: WorkerApplication | undefined;

  beforeAll(() => processes.compile());
  afterAll(() => processes.dispose());
  afterEach(() => survivor?.app.close());

  it(
    'gives the job of a killed worker to another one',
    async () => {
      const victim = processes.fork(queue.settings);
      await queue.dispatch(new ScriptedJob('orphan'));
      await expect(once(victim, 'message')).resolves.toEqual([{ started: 'orphan' }, undefined]);
      survivor = await startWorker(queue.settings);
      victim.kill('SIGKILL');

      const { handler } = survivor;
      const attempt = await until('taken over', () => handler.attemptsOf('orphan')[0]);
      // A death is not the job's failure and costs it no attempt.
      expect(attempt).toMatchObject({ attempt: 1, tries: 3 });
    },
    PATIENCE_MS,
  );

  it(
    'gives up a job that keeps killing its workers, and calls its failed hook',
    async () => {
      await queue.dispatch(new ScriptedJob('deadly'));
      for (let start = 1; start <= 4; start += 1) {
        const victim = processes.fork(queue.settings);
        await expect(once(victim, 'exit')).resolves.toEqual([null, 'SIGKILL']);
      }
      survivor = await startWorker(queue.settings);

      const { handler } = survivor;
      const { error } = await until('the hook is called', () => handler.failures[0]);
      expect(error.message).toBe(
        'job "test.scripted" was not finished by 4 workers, which died or lost it',
      );
      expect(handler.attempts).toEqual([]);
      const [job] = await until('it is listed', async () => {
        const jobs = await listFailedJobs(queue.settings);
        return jobs.length > 0 && jobs;
      });
      expect(job).toMatchObject({ name: 'test.scripted', failedReason: error.message });
    },
    PATIENCE_MS,
  );
});
