import { JobTimeoutError, UnrecoverableJobError } from './job/job-errors';
import { describeOnEveryConnection } from './testing/test-queue';
import { listFailedJobs } from './testing/list-failed-jobs';
import {
  ShortTimeoutJob,
  LabelledJob,
  TEST_QUEUE,
  type ScriptedHandler,
} from './testing/labelled-job';
import { openBullQueue } from './bullmq/open-bull-queue';
import { countConnectedRelays } from './testing/relay-connections';
import { until } from '@giftspire/testing';
import { startTestWorker, type TestWorker } from './testing/test-worker';

describeOnEveryConnection('A queue worker', (queue) => {
  let worker: TestWorker;
  let handler: ScriptedHandler;

  const waitForFailedJob = (label: string) =>
    until(`${label} is recorded as failed`, async () => {
      const jobs = await listFailedJobs(queue.settings);
      const jobId = handler.findAttemptsByLabel(label)[0]?.jobId;
      return jobs.find(({ id }) => id === jobId);
    });
  beforeEach(async () => {
    worker = await startTestWorker(queue.settings);
    handler = worker.handler;
  });
  afterEach(() => worker.app.close());

  it('runs a dispatched job once and passes the number of the attempt to the handler', async () => {
    await queue.dispatch(new LabelledJob('once'), new LabelledJob('marker'));
    await until('marker ran', () => handler.findAttemptsByLabel('marker')[0]);
    const [attempt, ...more] = handler.findAttemptsByLabel('once');
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
    await queue.dispatch(new LabelledJob('retried'));
    const third = await until('third attempt', () => handler.findAttemptsByLabel('retried')[2]);
    const [first, second] = handler.findAttemptsByLabel('retried');
    expect(second!.startedAtMs - first!.startedAtMs).toBeGreaterThanOrEqual(45);
    expect(third.startedAtMs - second!.startedAtMs).toBeGreaterThanOrEqual(190);
    expect(handler.findAttemptsByLabel('retried').map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
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
    await queue.dispatch(new LabelledJob('hopeless'));
    await expect(waitForFailedJob('hopeless')).resolves.toMatchObject({
      queue: TEST_QUEUE,
      name: 'test.labelled',
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
    await queue.dispatch(new LabelledJob('pointless'));
    await expect(waitForFailedJob('pointless')).resolves.toMatchObject({
      attempts: 1,
      failedReason: 'the order is gone',
    });
    expect(handler.failures).toHaveLength(1);
  });

  it('repeats a failed hook that threw, but not the handler', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    handler.failedScript = () =>
      handler.failures.length === 1 ? Promise.reject(new Error('no database')) : Promise.resolve();
    await queue.dispatch(new LabelledJob('hooked'));
    await expect(waitForFailedJob('hooked')).resolves.toMatchObject({ failedReason: 'broken' });
    expect(handler.failures.map(({ error }) => error.message)).toEqual(['broken', 'broken']);
    expect(handler.findAttemptsByLabel('hooked')).toHaveLength(3);
  });

  it.each([
    [
      'an unknown name',
      'test.unregistered',
      {},
      'no @JobHandler is registered for job "test.unregistered"',
    ],
    ['an invalid payload', 'test.labelled', { label: 7 }, 'label must be a string'],
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
    await queue.dispatch(new LabelledJob('again'));
    const { jobId } = await until('first run', () => handler.findAttemptsByLabel('again')[0]);
    const bull = openBullQueue(TEST_QUEUE, queue.settings);
    await until('completed', async () => (await bull.getJobState(jobId)) === 'completed');
    await bull.add('test.labelled', { label: 'again' }, { jobId });
    await bull.close();
    await queue.dispatch(new LabelledJob('after'));
    await until('a later job ran', () => handler.findAttemptsByLabel('after')[0]);
    expect(handler.findAttemptsByLabel('again')).toHaveLength(1);
  });

  it('aborts the signal of a handler whose job lost its lock, and runs the job again', async () => {
    handler.script = ({ signal }) =>
      new Promise((resolve) => {
        if (handler.findAttemptsByLabel('paused').length > 1) resolve();
        signal.addEventListener('abort', () => resolve());
      });
    await queue.dispatch(new LabelledJob('paused'));
    const { jobId, signal } = await until(
      'it runs',
      () => handler.findAttemptsByLabel('paused')[0],
    );
    await queue.revokeBullLock(jobId);
    await until('the signal is aborted', () => signal.aborted);
    const again = await until('it runs again', () => handler.findAttemptsByLabel('paused')[1]);
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
    await queue.dispatch(new LabelledJob('slow'));
    const { jobId } = await until('it runs', () => handler.findAttemptsByLabel('slow')[0]);
    let isClosed = false;
    const closing = worker.app.close().then(() => (isClosed = true));
    await until(
      'the relay has stopped',
      async () => (await countConnectedRelays(queue.dataSource)) === 0,
    );
    await queue.dispatch(new LabelledJob('late'));
    expect(isClosed).toBe(false);
    finish();
    await closing;
    const bull = openBullQueue(TEST_QUEUE, queue.settings);
    await expect(bull.getJobState(jobId)).resolves.toBe('completed');
    await bull.close();
    expect(handler.findAttemptsByLabel('late')).toEqual([]);
  });
});
