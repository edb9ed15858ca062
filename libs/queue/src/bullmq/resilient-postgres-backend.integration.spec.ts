import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, migrate } from '@giftspire/database';
import { Worker, type Job } from 'bullmq';
import { openQueue } from '../testing/open-queue';
import { until } from '../testing/until';
import { bullConnection, type QueueSettings } from './queue-connection';

/** The two ways in which BullMQ 6.7.0 on PostgreSQL loses its footing when the server restarts. */
describe('the resilient PostgreSQL backend', () => {
  let folder: string;
  let server: EmbeddedPostgres;
  const open: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'giftspire-queue-'));
    server = new EmbeddedPostgres({ folder });
    await server.start();
    await migrate(server.url);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((resource) => resource.close()));
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const settings = (): QueueSettings => ({
    connection: 'database',
    databaseUrl: server.url,
    redis: { host: '127.0.0.1', port: 1, db: 0, tls: false },
  });
  const queue = (name: string) => {
    const opened = openQueue(name, settings());
    open.push(opened);
    return opened;
  };
  const work = (name: string, process: (job: Job) => Promise<void>) => {
    const { connection, backend } = bullConnection(settings());
    const opened = new Worker(name, process, { connection, runRetryDelay: 50 }, backend);
    opened.on('error', () => undefined);
    open.push(opened);
  };
  const crash = () => process.kill(server.pid, 'SIGKILL');

  it('completes a job whose work was done when the server died', async () => {
    let runs = 0;
    const jobs = queue('d1');
    work('d1', async () => {
      runs += 1;
      // The next thing BullMQ does is to record the success, on connections that are gone.
      crash();
      await server.stop();
    });
    const { id } = await jobs.add('pay', {}, { attempts: 1 });
    await until('the work was done', () => runs === 1);
    await server.start();
    await until('it is recorded', async () => {
      const state = await jobs.getJobState(id!).catch(() => 'unknown');
      return state === 'completed' || state === 'failed';
    });
    await expect(jobs.getJobState(id!)).resolves.toBe('completed');
    expect(runs).toBe(1);
  });

  it('recovers when it was created while the server was down', async () => {
    await server.stop();
    const done: string[] = [];
    work('d2', (job) => {
      done.push(job.name);
      return Promise.resolve();
    });
    const jobs = queue('d2');
    await expect(jobs.add('early', {})).rejects.toThrow();
    await server.start();
    await until('the queue takes jobs', () =>
      jobs.add('late', {}, { jobId: 'late' }).then(
        () => true,
        () => false,
      ),
    );
    await until('the worker works', () => done.includes('late'));
  });
});
