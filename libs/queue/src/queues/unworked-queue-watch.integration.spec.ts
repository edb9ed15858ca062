import { onEveryConnection } from '../testing/connections';
import { ScriptedJob, TEST_QUEUE } from '../testing/scripted-job';
import { until } from '../testing/until';
import { SILENT, startWorker, type WorkerApplication } from '../testing/worker-application';

onEveryConnection((queue) => {
  let worker: WorkerApplication;
  const troubles: string[] = [];

  const dispatchTo = (name: string) =>
    queue.dataSource.query(
      `insert into job_outbox (queue, name, payload) values ($1, 'test.scripted', '{}')`,
      [name],
    );

  beforeEach(async () => {
    troubles.length = 0;
    worker = await startWorker(queue.settings, {
      otherQueues: ['elsewhere'],
      observer: {
        ...SILENT,
        troubled: (where, error) => troubles.push(`${where}: ${error.message}`),
      },
    });
  });
  afterEach(() => worker.app.close());

  it('a worker says once that jobs wait on a queue that nobody works', async () => {
    await dispatchTo('newsletters');
    await until('it is said', () => troubles[0]);
    await dispatchTo('elsewhere');
    await dispatchTo('newsletters');
    await dispatchTo('reports');
    await until('the other one is said', () => troubles[1]);
    await queue.dispatch(new ScriptedJob('still working'));
    await until('it works', () => worker.handler.attemptsOf('still working')[0]);
    expect(troubles).toEqual(
      ['newsletters', 'reports'].map(
        (name) =>
          `queue ${name}: jobs wait on it, and no worker works it; there is ${TEST_QUEUE}, elsewhere`,
      ),
    );
  });
});
