import { Worker, type Job } from 'bullmq';
import { openQueue } from './open-queue';
import { OwnPostgres } from '../testing/own-postgres';
import { until } from '../testing/until';
import { bullConnection, type QueueSettings } from './queue-connection';

/** The two ways in which BullMQ 6.7.0 on PostgreSQL loses its footing when the server restarts. */
describe('the resilient PostgreSQL backend', () => {
  let server: OwnPostgres;
  const open: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    server = await OwnPostgres.start();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((resource) => resource.close()));
  });
  afterAll(() => server.remove());

  const settings = (): QueueSettings => ({
    connection: 'database',
    databaseUrl: server.url,
    redis: { host: '127.0.0.1', port: 1, db: 0, tls: false, keyPrefix: 'none' },
  });
  const queue = (name: string) => {
    const opened = openQueue(name, settings());
    open.push(opened);
    return opened;
  };
  const work = (name: string, process: (job: Job) => Promise<void>) => {
    const { connection, backend } = bullConnection(settings());
    // The check for stalled jobs sleeps for seconds after an outage, and is not what is tested.
    const options = { connection, runRetryDelay: 50, skipStalledCheck: true };
    const opened = new Worker(name, process, options, backend);
    opened.on('error', () => undefined);
    open.push(opened);
  };

  it('completes a job whose work was done when the server died', async () => {
    let runs = 0;
    const jobs = queue('d1');
    work('d1', async () => {
      // The next thing BullMQ does is to record the success, on connections that are gone.
      await server.crash();
      runs += 1;
    });
    const { id } = await jobs.add('pay', {}, { attempts: 1 });
    await until('the work was done', () => runs === 1);
    await server.restart();
    await until('it is recorded', async () => {
      const state = await jobs.getJobState(id!).catch(() => 'unknown');
      return state === 'completed' || state === 'failed';
    });
    await expect(jobs.getJobState(id!)).resolves.toBe('completed');
    expect(runs).toBe(1);
  });

  it('recovers when it was created while the server was down', async () => {
    await server.crash();
    const done: string[] = [];
    work('d2', (job) => {
      done.push(job.name);
      return Promise.resolve();
    });
    const jobs = queue('d2');
    await expect(jobs.add('early', {})).rejects.toThrow();
    await server.restart();
    await until('the queue takes jobs', () =>
      jobs.add('late', {}, { jobId: 'late' }).then(
        () => true,
        () => false,
      ),
    );
    await until('the worker works', () => done.includes('late'));
  });
});
