import { JobTimeoutError, UnrecoverableJobError } from './job/job-errors';
import { onEveryConnection } from './testing/connections';
import { listFailedJobs } from './testing/failed-jobs';
import { BriefJob, ScriptedJob, TEST_QUEUE, type ScriptedHandler } from './testing/scripted-job';
import { openQueue } from './bullmq/open-queue';
import { relays } from './testing/relays';
import { until } from './testing/until';
import { startWorker, type WorkerApplication } from './testing/worker-application';

onEveryConnection((queue) => {
  let worker: WorkerApplication;
  let handler: ScriptedHandler;

  const failedJob = (label: string) =>
    until(`${label} is in the failed list`, async () => {
      const jobs = await listFailedJobs(queue.settings);
      const jobId = handler.attemptsOf(label)[0]?.jobId;
      return jobs.find(({ id }) => id === jobId);
    });
  beforeEach(async () => {
    worker = await startWorker(queue.settings);
    handler = worker.handler;
  });
  afterEach(() => worker.app.close());

  it('runs a dispatched job once and tells the handler which attempt it is', async () => {
    await queue.dispatch(new ScriptedJob('once'), new ScriptedJob('marker'));
    await until('marker ran', () => handler.attemptsOf('marker')[0]);
    const [attempt, ...more] = handler.attemptsOf('once');
    expect(attempt).toMatchObject({
      attempt: 1,
      tries: 3,
      jobId: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    });
    expect(more).toEqual([]);
  });

  it('tries again after the waits of backoffSeconds', async () => {
    handler.script = ({ attempt }) =>
      attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    await queue.dispatch(new ScriptedJob('retried'));
    const third = await until('third attempt', () => handler.attemptsOf('retried')[2]);
    const [first, second] = handler.attemptsOf('retried');
    expect(second!.atMs - first!.atMs).toBeGreaterThanOrEqual(45);
    expect(third.atMs - second!.atMs).toBeGreaterThanOrEqual(190);
    expect(handler.attemptsOf('retried').map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(handler.failures).toEqual([]);
  });

  it('lists a job as failed after its last attempt, with the hook called once before', async () => {
    handler.script = ({ attempt }) => Promise.reject(new Error(`broken ${attempt}`));
    const listedAtHook: number[] = [];
    handler.failedScript = async () => {
      const jobs = await listFailedJobs(queue.settings);
      listedAtHook.push(jobs.filter(({ failedReason }) => failedReason === 'broken 3').length);
    };
    await queue.dispatch(new ScriptedJob('hopeless'));
    await expect(failedJob('hopeless')).resolves.toMatchObject({
      queue: TEST_QUEUE,
      name: 'test.scripted',
      attempts: 3,
      failedReason: 'broken 3',
      failedAt: expect.any(Date),
    });
    expect(handler.failures).toEqual([{ label: 'hopeless', error: new Error('broken 3') }]);
    expect(listedAtHook).toEqual([0]);
  });

  it('ends an attempt at its time limit although the handler ignores the signal', async () => {
    const { brief } = worker;
    brief.script = () => new Promise(() => {});
    await queue.dispatch(new BriefJob('endless'));
    const { error } = await until('the hook is called', () => brief.failures[0]);
    expect(error).toBeInstanceOf(JobTimeoutError);
    expect(brief.attempts.map(({ signal }) => signal.reason as Error)).toEqual([error, error]);
    await until('it is listed', async () => {
      const jobs = await listFailedJobs(queue.settings);
      return jobs.find(({ failedReason }) => failedReason === error.message);
    });
  });

  it('gives up at once what the handler calls unrecoverable', async () => {
    handler.script = () => Promise.reject(new UnrecoverableJobError('the order is gone'));
    await queue.dispatch(new ScriptedJob('pointless'));
    await expect(failedJob('pointless')).resolves.toMatchObject({
      attempts: 1,
      failedReason: 'the order is gone',
    });
    expect(handler.failures).toHaveLength(1);
  });

  it('repeats a hook that threw, and not the work', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    handler.failedScript = () =>
      handler.failures.length === 1 ? Promise.reject(new Error('no database')) : Promise.resolve();
    await queue.dispatch(new ScriptedJob('hooked'));
    await expect(failedJob('hooked')).resolves.toMatchObject({ failedReason: 'broken' });
    expect(handler.failures.map(({ error }) => error.message)).toEqual(['broken', 'broken']);
    expect(handler.attemptsOf('hooked')).toHaveLength(3);
  });

  it.each([
    [
      'an unknown name',
      'test.unheard-of',
      {},
      'no @JobHandler is registered for job "test.unheard-of"',
    ],
    ['a payload of something else', 'test.scripted', { label: 7 }, 'label must be a string'],
  ])(
    'puts a job with %s on the failed list, untried',
    async (_case, name, payload, failedReason) => {
      await queue.dataSource.query(
        'insert into job_outbox (queue, name, payload) values ($1, $2, $3)',
        [TEST_QUEUE, name, payload],
      );
      const failed = await until('the job is listed', async () => {
        const jobs = await listFailedJobs(queue.settings);
        return jobs.find((job) => job.failedReason === failedReason);
      });
      expect(failed).toMatchObject({ name, attempts: 1 });
      expect(handler.attempts).toEqual([]);
    },
  );

  it('does not run a job id again after the job completed', async () => {
    await queue.dispatch(new ScriptedJob('again'));
    const { jobId } = await until('first run', () => handler.attemptsOf('again')[0]);
    const bull = openQueue(TEST_QUEUE, queue.settings);
    await until('completed', async () => (await bull.getJobState(jobId)) === 'completed');
    await bull.add('test.scripted', { label: 'again' }, { jobId });
    await bull.close();
    await queue.dispatch(new ScriptedJob('after'));
    await until('a later job ran', () => handler.attemptsOf('after')[0]);
    expect(handler.attemptsOf('again')).toHaveLength(1);
  });

  it('tells a handler that its job is no longer its own, and runs the job again', async () => {
    handler.script = ({ signal }) =>
      new Promise((resolve) => {
        if (handler.attemptsOf('paused').length > 1) resolve();
        signal.addEventListener('abort', () => resolve());
      });
    await queue.dispatch(new ScriptedJob('paused'));
    const { jobId, signal } = await until('it runs', () => handler.attemptsOf('paused')[0]);
    await queue.breakLock(jobId);
    await until('the signal is aborted', () => signal.aborted);
    const again = await until('it runs again', () => handler.attemptsOf('paused')[1]);
    expect(again).toMatchObject({ jobId, attempt: 1 });
    const bull = openQueue(TEST_QUEUE, queue.settings);
    await until('completed', async () => (await bull.getJobState(jobId)) === 'completed');
    await bull.close();
    expect(handler.failures).toEqual([]);
  });

  it('waits for running jobs when the application closes', async () => {
    let finish: () => void = () => undefined;
    const running = new Promise<void>((resolve) => (finish = resolve));
    handler.script = () => running;
    await queue.dispatch(new ScriptedJob('slow'));
    const { jobId } = await until('it runs', () => handler.attemptsOf('slow')[0]);
    let isClosed = false;
    const closing = worker.app.close().then(() => (isClosed = true));
    await until('the relay has stopped', async () => (await relays(queue.dataSource)) === 0);
    await queue.dispatch(new ScriptedJob('late'));
    expect(isClosed).toBe(false);
    finish();
    await closing;
    const bull = openQueue(TEST_QUEUE, queue.settings);
    await expect(bull.getJobState(jobId)).resolves.toBe('completed');
    await bull.close();
    expect(handler.attemptsOf('late')).toEqual([]);
  });
});
