import { addTo } from '../bullmq/add-jobs';
import { onEveryConnection } from '../testing/connections';
import { openQueue, type OpenQueue } from '../bullmq/open-queue';
import { breakRelays, relays } from '../testing/relays';
import { ScriptedJob, TEST_QUEUE } from '../testing/scripted-job';
import { IMPATIENT } from '../testing/timing';
import { until } from '../testing/until';
import { JobOutbox } from './job-outbox';
import type { AddJobs } from './outbox-row';
import { OutboxRelay, type OutboxRelayOptions } from './outbox-relay';

/** Longer than any test: what arrives was announced by NOTIFY. */
const NEVER_MS = 600_000;

onEveryConnection((queue) => {
  let bull: OpenQueue;
  const started: OutboxRelay[] = [];

  const start = (options: Partial<OutboxRelayOptions> = {}) => {
    const relay = new OutboxRelay({
      databaseUrl: queue.settings.databaseUrl,
      queues: [TEST_QUEUE],
      add: addTo([bull]),
      onTrouble: () => undefined,
      ...IMPATIENT,
      ...options,
    });
    started.push(relay);
    relay.start();
    return relay;
  };
  const rows = async () => {
    const [{ count }] = await queue.dataSource.query<[{ count: number }]>(
      'select count(*)::int as count from job_outbox',
    );
    return count;
  };
  const labels = async () => {
    const jobs = await bull.getJobs(['waiting']);
    return jobs.map((job) => (job.data as { label: string }).label).sort();
  };

  beforeEach(() => {
    bull = openQueue(TEST_QUEUE, queue.settings);
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((relay) => relay.stop()));
    await bull.obliterate({ force: true });
    await bull.close();
    await queue.dataSource.query('delete from job_outbox');
  });

  it('hands over what was dispatched before it started', async () => {
    await queue.dispatch(new ScriptedJob('early'));
    start({ sweepMs: NEVER_MS });
    await until('the outbox is empty', async () => (await rows()) === 0);
    expect(await labels()).toEqual(['early']);
  });

  it('is woken by the commit, not by the sweep', async () => {
    start({ sweepMs: NEVER_MS });
    await until('it listens', async () => (await relays(queue.dataSource)) === 1);
    await queue.dispatch(new ScriptedJob('awaited'));
    await until('the outbox is empty', async () => (await rows()) === 0);
    expect(await labels()).toEqual(['awaited']);
  });

  it('never sees what was rolled back', async () => {
    start();
    const rolledBack = queue.dataSource.transaction(async (manager) => {
      await new JobOutbox().dispatch(manager, new ScriptedJob('rolled back'));
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await queue.dispatch(new ScriptedJob('later'));
    await until('the later job arrived', async () => (await labels()).includes('later'));
    expect(await labels()).toEqual(['later']);
  });

  it('makes one job of a row although it dies between adding it and deleting the row', async () => {
    let added = 0;
    const dieAfterAdding: AddJobs = async (name, outboxRows) => {
      await addTo([bull])(name, outboxRows);
      added += 1;
      if (added === 1) await breakRelays(queue.dataSource);
    };
    await queue.dispatch(new ScriptedJob('single'));
    start({ add: dieAfterAdding });
    await until('the outbox is empty', async () => (await rows()) === 0);
    expect(added).toBe(2);
    expect(await labels()).toEqual(['single']);
  });

  it('shares the work with other relays, each job once', async () => {
    const added: string[] = [];
    const count: AddJobs = async (name, outboxRows) => {
      added.push(...outboxRows.map(({ jobId }) => jobId));
      await addTo([bull])(name, outboxRows);
    };
    const jobs = Array.from({ length: 450 }, (_, index) => new ScriptedJob(`job ${index}`));
    await queue.dispatch(...jobs);
    start({ add: count });
    start({ add: count });
    await until('the outbox is empty', async () => (await rows()) === 0);
    expect(await labels()).toEqual(jobs.map(({ label }) => label).sort());
    expect(new Set(added).size).toBe(added.length);
  });

  it('leaves rows for queues it does not work', async () => {
    start({ queues: ['another'] });
    start({ sweepMs: NEVER_MS });
    await queue.dataSource.query(
      `insert into job_outbox (queue, name, payload) values ('unworked', 'test.scripted', '{}')`,
    );
    await queue.dispatch(new ScriptedJob('worked'));
    await until('the worked row is gone', async () => (await rows()) === 1);
  });

  it('connects again after its connection broke, and reports the outage once', async () => {
    const troubles: Error[] = [];
    start({ sweepMs: NEVER_MS, onTrouble: (error) => troubles.push(error) });
    await until('it listens', async () => (await relays(queue.dataSource)) === 1);
    await breakRelays(queue.dataSource);
    await queue.dispatch(new ScriptedJob('after the break'));
    await until('the outbox is empty', async () => (await rows()) === 0);
    expect(troubles).toHaveLength(1);
  });

  it('keeps rows while the queue refuses them', async () => {
    const troubles: Error[] = [];
    let isDown = true;
    const refuse: AddJobs = (name, outboxRows) =>
      isDown ? Promise.reject(new Error('queue down')) : addTo([bull])(name, outboxRows);
    await queue.dispatch(new ScriptedJob('patient'));
    start({ add: refuse, onTrouble: (error) => troubles.push(error) });
    await until('it has tried', () => troubles.length > 0);
    expect(await rows()).toBe(1);
    isDown = false;
    await until('the outbox is empty', async () => (await rows()) === 0);
    expect(await labels()).toEqual(['patient']);
  });

  it('leaves no connection behind when it stops', async () => {
    const relay = start();
    await until('it listens', async () => (await relays(queue.dataSource)) === 1);
    await relay.stop();
    await until('it is gone', async () => (await relays(queue.dataSource)) === 0);
  });
});
