import { JobTimeoutError, UnrecoverableJobError } from './job/job-errors';
import { describeOnEveryConnection } from './testing/connections';
import { listFailedJobs } from './testing/failed-jobs';
import {
  ShortTimeoutJob,
  ScriptedJob,
  TEST_QUEUE,
  type ScriptedHandler,
} from './testing/scripted-job';
import { openBullQueue } from './bullmq/open-bull-queue';
import { countRelays } from './testing/relay-connections';
import { until } from '@giftspire/testing';
import { startWorker, type WorkerApplication } from './testing/worker-application';

describeOnEveryConnection('A queue worker', (queue) => {
  let worker: WorkerApplication;
  let handler: ScriptedHandler;

  const failedJob = (label: string) =>
    until(`${label} is recorded as failed`, async () => {
      const jobs = await listFailedJobs(queue.settings);
      const jobId = handler.attemptsOf(label)[0]?.jobId;
      return jobs.find(({ id }) => id === jobId);
    });
  beforeEach(async () => {
    worker = await startWorker(queue.settings);
    handler = worker.handler;
  });
  afterEach(() => worker.app.close());

  it('runs a dispatched job once and passes the number of the attempt to the handler', async () => {
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

  it('retries a failed job after the delays of backoffSeconds', async () => {
    handler.script = ({ attempt }) =>
      attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    await queue.dispatch(new ScriptedJob('retried'));
    const third = await until('third attempt', () => handler.attemptsOf('retried')[2]);
    const [first, second] = handler.attemptsOf('retried');
    expect(second!.startedAtMs - first!.startedAtMs).toBeGreaterThanOrEqual(45);
    expect(third.startedAtMs - second!.startedAtMs).toBeGreaterThanOrEqual(190);
    expect(handler.attemptsOf('retried').map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(handler.failures).toEqual([]);
  });

  it('records a job as failed after its last attempt, after one call of the failed hook', async () => {
    handler.script = ({ attempt }) => Promise.reject(new Error(`broken ${attempt}`));
    const recordedJobsDuringHook: number[] = [];
    handler.failedScript = async () => {
      const jobs = await listFailedJobs(queue.settings);
      recordedJobsDuringHook.push(
        jobs.filter(({ failedReason }) => failedReason === 'broken 3').length,
      );
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
    expect(recordedJobsDuringHook).toEqual([0]);
  });

  it('fails an attempt at its timeout although the handler ignores the signal', async () => {
    const { shortTimeoutHandler } = worker;
    shortTimeoutHandler.script = () => new Promise(() => {});
    await queue.dispatch(new ShortTimeoutJob('endless'));
    const { error } = await until('the hook is called', () => shortTimeoutHandler.failures[0]);
    expect(error).toBeInstanceOf(JobTimeoutError);
    expect(shortTimeoutHandler.attempts.map(({ signal }) => signal.reason as Error)).toEqual([
      error,
      error,
    ]);
    await until('it is recorded as failed', async () => {
      const jobs = await listFailedJobs(queue.settings);
      return jobs.find(({ failedReason }) => failedReason === error.message);
    });
  });

  it('fails a job without further attempts at an UnrecoverableJobError', async () => {
    handler.script = () => Promise.reject(new UnrecoverableJobError('the order is gone'));
    await queue.dispatch(new ScriptedJob('pointless'));
    await expect(failedJob('pointless')).resolves.toMatchObject({
      attempts: 1,
      failedReason: 'the order is gone',
    });
    expect(handler.failures).toHaveLength(1);
  });

  it('repeats a failed hook that threw, but not the handler', async () => {
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
      'test.unregistered',
      {},
      'no @JobHandler is registered for job "test.unregistered"',
    ],
    ['an invalid payload', 'test.scripted', { label: 7 }, 'label must be a string'],
  ])(
    'records a job with %s as failed without calling a handler',
    async (_case, name, payload, failedReason) => {
      await queue.dataSource.query(
        'insert into job_outbox (queue, name, payload) values ($1, $2, $3)',
        [TEST_QUEUE, name, payload],
      );
      const failed = await until('the job is recorded as failed', async () => {
        const jobs = await listFailedJobs(queue.settings);
        return jobs.find((job) => job.failedReason === failedReason);
      });
      expect(failed).toMatchObject({ name, attempts: 1 });
      expect(handler.attempts).toEqual([]);
    },
  );

  it('does not run a second job with the id of a completed job', async () => {
    await queue.dispatch(new ScriptedJob('again'));
    const { jobId } = await until('first run', () => handler.attemptsOf('again')[0]);
    const bull = openBullQueue(TEST_QUEUE, queue.settings);
    await until('completed', async () => (await bull.getJobState(jobId)) === 'completed');
    await bull.add('test.scripted', { label: 'again' }, { jobId });
    await bull.close();
    await queue.dispatch(new ScriptedJob('after'));
    await until('a later job ran', () => handler.attemptsOf('after')[0]);
    expect(handler.attemptsOf('again')).toHaveLength(1);
  });

  it('aborts the signal of a handler whose job lost its lock, and runs the job again', async () => {
    handler.script = ({ signal }) =>
      new Promise((resolve) => {
        if (handler.attemptsOf('paused').length > 1) resolve();
        signal.addEventListener('abort', () => resolve());
      });
    await queue.dispatch(new ScriptedJob('paused'));
    const { jobId, signal } = await until('it runs', () => handler.attemptsOf('paused')[0]);
    await queue.stealLock(jobId);
    await until('the signal is aborted', () => signal.aborted);
    const again = await until('it runs again', () => handler.attemptsOf('paused')[1]);
    expect(again).toMatchObject({ jobId, attempt: 1 });
    const bull = openBullQueue(TEST_QUEUE, queue.settings);
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
    await until('the relay has stopped', async () => (await countRelays(queue.dataSource)) === 0);
    await queue.dispatch(new ScriptedJob('late'));
    expect(isClosed).toBe(false);
    finish();
    await closing;
    const bull = openBullQueue(TEST_QUEUE, queue.settings);
    await expect(bull.getJobState(jobId)).resolves.toBe('completed');
    await bull.close();
    expect(handler.attemptsOf('late')).toEqual([]);
  });
});
