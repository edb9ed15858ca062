import { createJobAdder } from '../bullmq/create-job-adder';
import { describeOnEveryConnection } from '../testing/test-queue';
import { openBullQueue, type BullQueue } from '../bullmq/open-bull-queue';
import { countConnectedRelays, terminateRelayConnections } from '../testing/relay-connections';
import { LabelledJob, TEST_QUEUE } from '../testing/labelled-job';
import { SHORT_WORKER_TIMING } from '../testing/short-worker-timing';
import { until } from '@giftspire/testing';
import { JobOutbox } from './job-outbox';
import { OutboxRelay, type AddJobs, type OutboxRelayOptions } from './outbox-relay';

/** Poll interval longer than any test, so that only NOTIFY can wake the relay. */
const POLL_DISABLED_MS = 600_000;

describeOnEveryConnection('OutboxRelay', (queue) => {
  let bull: BullQueue;
  const started: OutboxRelay[] = [];

  const startRelay = (options: Partial<OutboxRelayOptions> = {}) => {
    const relay = new OutboxRelay({
      databaseUrl: queue.settings.databaseUrl,
      queues: [TEST_QUEUE],
      addJobs: createJobAdder([bull]),
      onError: () => undefined,
      ...SHORT_WORKER_TIMING,
      ...options,
    });
    started.push(relay);
    relay.start();
    return relay;
  };
  const countRows = async () => {
    const [{ count }] = await queue.dataSource.query<[{ count: number }]>(
      'select count(*)::int as count from job_outbox',
    );
    return count;
  };
  const readWaitingLabels = async () => {
    const jobs = await bull.getJobs(['waiting']);
    return jobs.map((job) => (job.data as { label: string }).label).sort();
  };

  beforeEach(() => {
    bull = openBullQueue(TEST_QUEUE, queue.settings);
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((relay) => relay.stop()));
    await bull.obliterate({ force: true });
    await bull.close();
    await queue.dataSource.query('delete from job_outbox');
  });

  it('relays jobs dispatched before it started', async () => {
    await queue.dispatch(new LabelledJob('early'));
    startRelay({ outboxPollMs: POLL_DISABLED_MS });
    await until('the outbox is empty', async () => (await countRows()) === 0);
    expect(await readWaitingLabels()).toEqual(['early']);
  });

  it('is woken by NOTIFY at the commit', async () => {
    startRelay({ outboxPollMs: POLL_DISABLED_MS });
    await until('it listens', async () => (await countConnectedRelays(queue.dataSource)) === 1);
    await queue.dispatch(new LabelledJob('awaited'));
    await until('the outbox is empty', async () => (await countRows()) === 0);
    expect(await readWaitingLabels()).toEqual(['awaited']);
  });

  it('does not relay jobs of a transaction that was rolled back', async () => {
    startRelay();
    const rolledBack = queue.dataSource.transaction(async (manager) => {
      await new JobOutbox().dispatch(manager, new LabelledJob('rolled back'));
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await queue.dispatch(new LabelledJob('later'));
    await until('the later job arrived', async () => (await readWaitingLabels()).includes('later'));
    expect(await readWaitingLabels()).toEqual(['later']);
  });

  it('adds one job for a row although its connection is lost between adding the job and deleting the row', async () => {
    let added = 0;
    const disconnectAfterAdding: AddJobs = async (name, outboxRows) => {
      await createJobAdder([bull])(name, outboxRows);
      added += 1;
      if (added === 1) await terminateRelayConnections(queue.dataSource);
    };
    await queue.dispatch(new LabelledJob('single'));
    startRelay({ addJobs: disconnectAfterAdding });
    await until('the outbox is empty', async () => (await countRows()) === 0);
    expect(added).toBe(2);
    expect(await readWaitingLabels()).toEqual(['single']);
  });

  it('relays each job once when several relays run', async () => {
    const added: string[] = [];
    const countAddedJobs: AddJobs = async (name, outboxRows) => {
      added.push(...outboxRows.map(({ jobId }) => jobId));
      await createJobAdder([bull])(name, outboxRows);
    };
    const jobs = Array.from({ length: 450 }, (_, index) => new LabelledJob(`job ${index}`));
    await queue.dispatch(...jobs);
    startRelay({ addJobs: countAddedJobs });
    startRelay({ addJobs: countAddedJobs });
    await until('the outbox is empty', async () => (await countRows()) === 0);
    expect(await readWaitingLabels()).toEqual(jobs.map(({ label }) => label).sort());
    expect(new Set(added).size).toBe(added.length);
  });

  it('leaves rows of other queues in the outbox', async () => {
    startRelay({ queues: ['another'] });
    startRelay({ outboxPollMs: POLL_DISABLED_MS });
    await queue.dataSource.query(
      `insert into job_outbox (queue, name, payload) values ('orphan', 'test.labelled', '{}')`,
    );
    await queue.dispatch(new LabelledJob('relayed'));
    await until('the relayed row is deleted', async () => (await countRows()) === 1);
  });

  it('reconnects after its connection was lost, and reports the outage once', async () => {
    const errors: Error[] = [];
    startRelay({ outboxPollMs: POLL_DISABLED_MS, onError: (error) => errors.push(error) });
    await until('it listens', async () => (await countConnectedRelays(queue.dataSource)) === 1);
    await terminateRelayConnections(queue.dataSource);
    await queue.dispatch(new LabelledJob('after the break'));
    await until('the outbox is empty', async () => (await countRows()) === 0);
    expect(errors).toHaveLength(1);
  });

  it('keeps rows while the queue rejects them', async () => {
    const errors: Error[] = [];
    let isDown = true;
    const rejectWhileDown: AddJobs = (name, outboxRows) =>
      isDown ? Promise.reject(new Error('queue down')) : createJobAdder([bull])(name, outboxRows);
    await queue.dispatch(new LabelledJob('kept'));
    startRelay({ addJobs: rejectWhileDown, onError: (error) => errors.push(error) });
    await until('it has failed once', () => errors.length > 0);
    expect(await countRows()).toBe(1);
    isDown = false;
    await until('the outbox is empty', async () => (await countRows()) === 0);
    expect(await readWaitingLabels()).toEqual(['kept']);
  });

  it('closes its connection when it stops', async () => {
    const relay = startRelay();
    await until('it listens', async () => (await countConnectedRelays(queue.dataSource)) === 1);
    await relay.stop();
    await until(
      'the connection is closed',
      async () => (await countConnectedRelays(queue.dataSource)) === 0,
    );
  });
});
