import { once } from 'node:events';
import { createQueueDatabasePool } from '../create-queue-database-pool';
import { readQueueJobCounts } from '../queues/read-queue-job-counts';
import { describeOnEveryConnection } from '../testing/test-queue';
import { listFailedJobs } from '../testing/list-failed-jobs';
import { CRASH_POINTS, FETCH_MODES } from '../testing/crash-points';
import { LabelledJob, TEST_QUEUE } from '../testing/labelled-job';
import { until } from '@giftspire/testing';
import { WorkerProcessForker } from '../testing/worker-process-forker';

const TEST_TIMEOUT_MS = 90_000;
const LABELS = ['done 1', 'done 2', 'done 3', 'hopeless 1', 'hopeless 2', 'hopeless 3'];

describeOnEveryConnection('A queue worker', (queue) => {
  const processes = new WorkerProcessForker();

  beforeAll(async () => {
    await processes.compileLibrary();
    await queue.dataSource.query(
      'create table pending_labels (label text primary key); create table outcomes (label text, outcome text)',
    );
  });
  afterAll(() => processes.killAllAndDeleteFiles());
  afterEach(() => queue.dataSource.query('delete from outcomes; delete from failed_jobs'));

  it.each(
    FETCH_MODES.flatMap((fetchMode) =>
      CRASH_POINTS.map((crashPoint) => [fetchMode, crashPoint] as const),
    ),
  )(
    '(fetch mode: %s) ends every job with one outcome after another worker was killed %s',
    async (fetchMode, crashPoint) => {
      await queue.dataSource.query('insert into pending_labels select unnest($1::text[])', [
        LABELS,
      ]);
      await queue.dispatch(...LABELS.map((label) => new LabelledJob(label)));
      const victim = processes.forkCrashingWorker(queue.settings, crashPoint, fetchMode);
      await expect(once(victim, 'exit')).resolves.toEqual([null, 'SIGKILL']);

      const survivor = processes.forkCrashingWorker(queue.settings, 'never', fetchMode);
      const database = createQueueDatabasePool(queue.settings.databaseUrl);
      await until(
        'nothing waits and nothing runs',
        async () => (await readQueueJobCounts(queue.settings, database, TEST_QUEUE)).size === 0,
        TEST_TIMEOUT_MS,
      );
      await database.end();
      survivor.kill('SIGKILL');
      await once(survivor, 'exit');

      const outcomes = await queue.dataSource.query<object[]>(
        'select * from outcomes order by label',
      );
      expect(outcomes).toEqual(
        LABELS.map((label) => ({ label, outcome: label.startsWith('done') ? 'done' : 'failed' })),
      );
      const failed = await listFailedJobs(queue.settings);
      expect(failed.map(({ failedReason }) => failedReason)).toEqual(Array(3).fill('broken'));
      await expect(queue.dataSource.query('select * from pending_labels')).resolves.toEqual([]);
    },
    TEST_TIMEOUT_MS,
  );
});
