import { openBullQueue } from '../bullmq/open-bull-queue';
import type { ShutdownRequest } from '../limits/worker-limits';
import type { QueueWorkerOptions } from '../queue.module';
import { describeOnEveryConnection } from '../testing/test-queue';
import { countConnectedRelays } from '../testing/relay-connections';
import { TEST_QUEUE } from '../testing/labelled-job';
import { SHORT_WORKER_TIMING } from '../testing/short-worker-timing';
import { until } from '@giftspire/testing';
import { startTestWorker, type TestWorker } from '../testing/test-worker';

const URGENT = 'urgent';

describeOnEveryConnection('A queue worker with a priority loop', (queue) => {
  let worker: TestWorker;

  const dispatchTo = (queueName: string, ...labels: string[]) =>
    queue.dataSource.query(
      `insert into job_outbox (queue, name, payload)
       select $1, 'test.labelled', jsonb_build_object('label', label) from unnest($2::text[]) as label`,
      [queueName, labels],
    );
  const startPriorityWorker = async (
    concurrency: number,
    options: Partial<QueueWorkerOptions> = {},
  ) => {
    worker = await startTestWorker(queue.settings, {
      queues: [URGENT, TEST_QUEUE].map((name) => ({ name, concurrency: 1 })),
      priorityLoop: { concurrency },
      ...options,
    });
  };
  const getStartedLabels = () => worker.handler.attempts.map(({ label }) => label);
  const waitForStart = (label: string) =>
    until(`${label} starts`, () => worker.handler.findAttemptsByLabel(label)[0]);
  /** Makes handlers wait until the returned function is called. */
  const pauseHandlers = () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    worker.handler.script = () => held;
    return release;
  };

  afterEach(() => worker.app.close());

  it('processes all jobs of the first queue before those of the second, whatever was dispatched first', async () => {
    await dispatchTo(TEST_QUEUE, 'later 1', 'later 2');
    await dispatchTo(URGENT, 'first 1', 'first 2', 'first 3');
    await startPriorityWorker(1);
    await waitForStart('later 2');
    expect(getStartedLabels()).toEqual(['first 1', 'first 2', 'first 3', 'later 1', 'later 2']);
  });

  it('relays a job of the first queue before a long backlog of the second', async () => {
    await dispatchTo(TEST_QUEUE, ...Array.from({ length: 150 }, (_, index) => `backlog ${index}`));
    await dispatchTo(URGENT, 'before the backlog');
    await startPriorityWorker(1);
    await waitForStart('backlog 149');
    expect(getStartedLabels().slice(0, 2)).toEqual(['before the backlog', 'backlog 0']);
  });

  it('reads the first queue again before each job', async () => {
    await startPriorityWorker(1);
    const release = pauseHandlers();
    await dispatchTo(TEST_QUEUE, 'running', 'waiting 1', 'waiting 2');
    await waitForStart('running');
    await dispatchTo(URGENT, 'dispatched meanwhile');
    await until('the relay has added it to its queue', async () => {
      const left = await queue.dataSource.query<unknown[]>('select from job_outbox');
      return left.length === 0;
    });
    release();
    await waitForStart('waiting 2');
    expect(getStartedLabels()).toEqual([
      'running',
      'dispatched meanwhile',
      'waiting 1',
      'waiting 2',
    ]);
  });

  it('limits the running jobs of all queues together to its concurrency', async () => {
    await startPriorityWorker(2);
    const release = pauseHandlers();
    await dispatchTo(URGENT, 'urgent');
    await dispatchTo(TEST_QUEUE, 'beside it', 'third');
    await waitForStart('beside it');
    expect(getStartedLabels()).toEqual(['urgent', 'beside it']);
    release();
    await waitForStart('third');
  });

  it('finds a job that another process added to the queue', async () => {
    await startPriorityWorker(1, { timing: { ...SHORT_WORKER_TIMING, priorityLoopPollMs: 50 } });
    const bull = openBullQueue(TEST_QUEUE, queue.settings);
    await bull.add('test.labelled', { label: 'from another process' });
    await waitForStart('from another process');
    await bull.close();
  });

  it('retries a failed job after the delays of backoffSeconds', async () => {
    await startPriorityWorker(1, { timing: { ...SHORT_WORKER_TIMING, priorityLoopPollMs: 50 } });
    worker.handler.script = ({ attempt }) =>
      attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    await dispatchTo(TEST_QUEUE, 'retried');
    await until('third attempt', () => worker.handler.findAttemptsByLabel('retried')[2]);
  });

  it('aborts the signal of a handler whose job lost its lock, and runs the job again', async () => {
    await startPriorityWorker(2, { timing: { ...SHORT_WORKER_TIMING, priorityLoopPollMs: 50 } });
    worker.handler.script = ({ signal }) =>
      new Promise((resolve) => {
        if (worker.handler.findAttemptsByLabel('paused').length > 1) resolve();
        signal.addEventListener('abort', () => resolve());
      });
    await dispatchTo(TEST_QUEUE, 'paused');
    const { jobId, signal } = await waitForStart('paused');
    await queue.revokeBullLock(jobId);
    await until('the signal is aborted', () => signal.aborted);
    await until('it runs again', () => worker.handler.findAttemptsByLabel('paused')[1]);
  });

  it('waits for running jobs when the application closes, and fetches no more', async () => {
    await startPriorityWorker(1);
    const release = pauseHandlers();
    await dispatchTo(URGENT, 'slow');
    const { jobId } = await waitForStart('slow');
    await dispatchTo(URGENT, 'left over');
    let isClosed = false;
    const closing = worker.app.close().then(() => (isClosed = true));
    await until(
      'the relay has stopped',
      async () => (await countConnectedRelays(queue.dataSource)) === 0,
    );
    expect(isClosed).toBe(false);
    release();
    await closing;
    const bull = openBullQueue(URGENT, queue.settings);
    await expect(bull.getJobState(jobId)).resolves.toBe('completed');
    await bull.close();
    expect(getStartedLabels()).toEqual(['slow']);

    await startPriorityWorker(1);
    await waitForStart('left over');
  });

  it('requests its shutdown after maxJobs jobs and leaves the others on the queue', async () => {
    const requests: ShutdownRequest[] = [];
    await dispatchTo(TEST_QUEUE, 'two', 'three');
    await dispatchTo(URGENT, 'one');
    await startPriorityWorker(2, {
      limits: { maxJobs: 2 },
      onShutdownRequest: (request) => requests.push(request),
    });
    await until('it requests its shutdown', () => requests[0]);
    await worker.app.close();
    expect(getStartedLabels()).toEqual(['one', 'two']);

    await startPriorityWorker(1, {
      limits: { stopWhenEmpty: true },
      onShutdownRequest: (request) => requests.push(request),
    });
    await until('it requests its shutdown again', () => requests[1]);
    expect(getStartedLabels()).toEqual(['three']);
    expect(worker.handler.attempts[0]).toMatchObject({ attempt: 1 });
  });
});
