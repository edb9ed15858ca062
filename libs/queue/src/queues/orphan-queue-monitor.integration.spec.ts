import { describeOnEveryConnection } from '../testing/test-queue';
import { LabelledJob, TEST_QUEUE } from '../testing/labelled-job';
import { until } from '@giftspire/testing';
import { SILENT_OBSERVER, startTestWorker, type TestWorker } from '../testing/test-worker';

describeOnEveryConnection('OrphanQueueMonitor', (queue) => {
  let worker: TestWorker;
  const reports: string[] = [];

  const dispatchTo = (name: string) =>
    queue.dataSource.query(
      `insert into job_outbox (queue, name, payload) values ($1, 'test.labelled', '{}')`,
      [name],
    );

  beforeEach(async () => {
    reports.length = 0;
    worker = await startTestWorker(queue.settings, {
      queuesOfOtherWorkers: ['other'],
      observer: {
        ...SILENT_OBSERVER,
        componentFailed: (component, error) => reports.push(`${component}: ${error.message}`),
      },
    });
  });
  afterEach(() => worker.app.close());

  it('reports each queue that has jobs and no consumer once', async () => {
    await dispatchTo('newsletters');
    await until('the first queue is reported', () => reports[0]);
    await dispatchTo('other');
    await dispatchTo('newsletters');
    await dispatchTo('reports');
    await until('the second queue is reported', () => reports[1]);
    await queue.dispatch(new LabelledJob('marker'));
    await until('the marker runs', () => worker.handler.findAttemptsByLabel('marker')[0]);
    expect(reports).toEqual(
      ['newsletters', 'reports'].map(
        (name) =>
          `queue ${name}: jobs wait on this queue, but no worker consumes it; consumed queues: ${TEST_QUEUE}, other`,
      ),
    );
  });
});
