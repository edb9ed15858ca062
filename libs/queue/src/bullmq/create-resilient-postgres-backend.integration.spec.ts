import { Worker, type Job } from 'bullmq';
import { openBullQueue } from './open-bull-queue';
import { RestartablePostgres } from '../testing/restartable-postgres';
import { until } from '@giftspire/testing';
import { toBullConnectionAndBackend, type QueueSettings } from './bull-connection';

/** Tests the patches of the two flaws that BullMQ 6.7.0 shows when PostgreSQL restarts. */
describe('A BullMQ worker with the resilient PostgreSQL backend', () => {
  let server: RestartablePostgres;
  const openResources: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    server = await RestartablePostgres.startMigrated();
  });
  afterEach(async () => {
    await Promise.all(openResources.splice(0).map((resource) => resource.close()));
  });
  afterAll(() => server.stopAndDelete());

  const createSettings = (): QueueSettings => ({
    connection: 'database',
    databaseUrl: server.url,
    redis: { host: '127.0.0.1', port: 1, db: 0, tls: false, keyPrefix: 'none' },
  });
  const openQueue = (name: string) => {
    const opened = openBullQueue(name, createSettings());
    openResources.push(opened);
    return opened;
  };
  const startBullWorker = (name: string, process: (job: Job) => Promise<void>) => {
    const { connection, backend } = toBullConnectionAndBackend(createSettings());
    // Without the check for stalled jobs, which is not tested here and would sleep for seconds after an outage.
    const options = { connection, runRetryDelay: 50, skipStalledCheck: true };
    const opened = new Worker(name, process, options, backend);
    opened.on('error', () => undefined);
    openResources.push(opened);
  };

  it('completes a job whose processor had finished when the server crashed', async () => {
    let runs = 0;
    const jobs = openQueue('d1');
    startBullWorker('d1', async () => {
      // After this function BullMQ stores the success, on connections that the crash has closed.
      await server.crash();
      runs += 1;
    });
    const { id } = await jobs.add('pay', {}, { attempts: 1 });
    await until('the processor has finished', () => runs === 1);
    await server.startAgain();
    await until('the result is stored', async () => {
      const state = await jobs.getJobState(id!).catch(() => 'unknown');
      return state === 'completed' || state === 'failed';
    });
    await expect(jobs.getJobState(id!)).resolves.toBe('completed');
    expect(runs).toBe(1);
  });

  it('recovers after it was created during an outage of the server', async () => {
    await server.crash();
    const done: string[] = [];
    startBullWorker('d2', (job) => {
      done.push(job.name);
      return Promise.resolve();
    });
    const jobs = openQueue('d2');
    await expect(jobs.add('early', {})).rejects.toThrow();
    await server.startAgain();
    await until('the queue accepts jobs', () =>
      jobs.add('late', {}, { jobId: 'late' }).then(
        () => true,
        () => false,
      ),
    );
    await until('the worker runs the job', () => done.includes('late'));
  });
});
