import { openQueue } from '../bullmq/open-queue';
import type { WorkEnd } from '../limits/work-limits';
import type { QueueWorkerOptions } from '../queue.module';
import { onEveryConnection } from '../testing/connections';
import { relays } from '../testing/relays';
import { TEST_QUEUE } from '../testing/scripted-job';
import { IMPATIENT } from '../testing/timing';
import { until } from '../testing/until';
import { startWorker, type WorkerApplication } from '../testing/worker-application';

const URGENT = 'urgent';

onEveryConnection((queue) => {
  let worker: WorkerApplication;

  const dispatch = (queueName: string, ...labels: string[]) =>
    queue.dataSource.query(
      `insert into job_outbox (queue, name, payload)
       select $1, 'test.scripted', jsonb_build_object('label', label) from unnest($2::text[]) as label`,
      [queueName, labels],
    );
  const start = async (slots: number, options: Partial<QueueWorkerOptions> = {}) => {
    worker = await startWorker(queue.settings, {
      queues: [URGENT, TEST_QUEUE].map((name) => ({ name, concurrency: 1 })),
      strictOrder: { slots },
      ...options,
    });
  };
  const labels = () => worker.handler.attempts.map(({ label }) => label);
  const started = (label: string) =>
    until(`${label} starts`, () => worker.handler.attemptsOf(label)[0]);
  /** Makes jobs wait for the returned function. */
  const hold = () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    worker.handler.script = () => held;
    return release;
  };

  afterEach(() => worker.app.close());

  it('works the first queue empty before the second, whatever was dispatched first', async () => {
    await dispatch(TEST_QUEUE, 'later 1', 'later 2');
    await dispatch(URGENT, 'first 1', 'first 2', 'first 3');
    await start(1);
    await started('later 2');
    expect(labels()).toEqual(['first 1', 'first 2', 'first 3', 'later 1', 'later 2']);
  });

  it('hands over a long backlog of the second queue after what waits for the first', async () => {
    await dispatch(TEST_QUEUE, ...Array.from({ length: 150 }, (_, index) => `backlog ${index}`));
    await dispatch(URGENT, 'before the backlog');
    await start(1);
    await started('backlog 149');
    expect(labels().slice(0, 2)).toEqual(['before the backlog', 'backlog 0']);
  });

  it('looks at the first queue again before each job', async () => {
    await start(1);
    const release = hold();
    await dispatch(TEST_QUEUE, 'running', 'waiting 1', 'waiting 2');
    await started('running');
    await dispatch(URGENT, 'interposed');
    await until('it is handed over', async () => {
      const left = await queue.dataSource.query<unknown[]>('select from job_outbox');
      return left.length === 0;
    });
    release();
    await started('waiting 2');
    expect(labels()).toEqual(['running', 'interposed', 'waiting 1', 'waiting 2']);
  });

  it('runs as many jobs at the same time as it has slots, of all queues together', async () => {
    await start(2);
    const release = hold();
    await dispatch(URGENT, 'urgent');
    await dispatch(TEST_QUEUE, 'beside it', 'third');
    await started('beside it');
    expect(labels()).toEqual(['urgent', 'beside it']);
    release();
    await started('third');
  });

  it('finds a job that another process handed over', async () => {
    await start(1, { timing: { ...IMPATIENT, idleInOrderMs: 50 } });
    const bull = openQueue(TEST_QUEUE, queue.settings);
    await bull.add('test.scripted', { label: 'from elsewhere' });
    await started('from elsewhere');
    await bull.close();
  });

  it('tries again after the waits of backoffSeconds', async () => {
    await start(1, { timing: { ...IMPATIENT, idleInOrderMs: 50 } });
    worker.handler.script = ({ attempt }) =>
      attempt < 3 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    await dispatch(TEST_QUEUE, 'retried');
    await until('third attempt', () => worker.handler.attemptsOf('retried')[2]);
  });

  it('tells a handler that its job is no longer its own, and runs the job again', async () => {
    await start(2, { timing: { ...IMPATIENT, idleInOrderMs: 50 } });
    worker.handler.script = ({ signal }) =>
      new Promise((resolve) => {
        if (worker.handler.attemptsOf('paused').length > 1) resolve();
        signal.addEventListener('abort', () => resolve());
      });
    await dispatch(TEST_QUEUE, 'paused');
    const { jobId, signal } = await started('paused');
    await queue.breakLock(jobId);
    await until('the signal is aborted', () => signal.aborted);
    await until('it runs again', () => worker.handler.attemptsOf('paused')[1]);
  });

  it('waits for running jobs when the application closes, and takes no more', async () => {
    await start(1);
    const release = hold();
    await dispatch(URGENT, 'slow');
    const { jobId } = await started('slow');
    await dispatch(URGENT, 'left over');
    let isClosed = false;
    const closing = worker.app.close().then(() => (isClosed = true));
    await until('the relay has stopped', async () => (await relays(queue.dataSource)) === 0);
    expect(isClosed).toBe(false);
    release();
    await closing;
    const bull = openQueue(URGENT, queue.settings);
    await expect(bull.getJobState(jobId)).resolves.toBe('completed');
    await bull.close();
    expect(labels()).toEqual(['slow']);

    await start(1);
    await started('left over');
  });

  it('runs as many jobs as it may and leaves the others', async () => {
    const ends: WorkEnd[] = [];
    await dispatch(TEST_QUEUE, 'two', 'three');
    await dispatch(URGENT, 'one');
    await start(2, { limits: { maxJobs: 2 }, onEnd: (end) => ends.push(end) });
    await until('it wants to end', () => ends[0]);
    await worker.app.close();
    expect(labels()).toEqual(['one', 'two']);

    await start(1, { limits: { stopWhenEmpty: true }, onEnd: (end) => ends.push(end) });
    await until('it wants to end again', () => ends[1]);
    expect(labels()).toEqual(['three']);
    expect(worker.handler.attempts[0]).toMatchObject({ attempt: 1 });
  });
});
