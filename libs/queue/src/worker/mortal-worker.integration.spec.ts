import { once } from 'node:events';
import { openQueueDatabase } from '../queue-database';
import { queueSize } from '../queues/queue-size';
import { onEveryConnection } from '../testing/connections';
import { listFailedJobs } from '../testing/failed-jobs';
import { MOMENTS_OF_DEATH, WAYS_OF_WORKING } from '../testing/mortal-worker';
import { ScriptedJob, TEST_QUEUE } from '../testing/scripted-job';
import { until } from '../testing/until';
import { WorkerProcesses } from '../testing/worker-process';

const PATIENCE_MS = 90_000;
const LABELS = ['done 1', 'done 2', 'done 3', 'hopeless 1', 'hopeless 2', 'hopeless 3'];

onEveryConnection((queue) => {
  const processes = new WorkerProcesses();

  beforeAll(async () => {
    await processes.compile();
    await queue.dataSource.query(
      'create table wishes (label text primary key); create table told (label text, what text)',
    );
  });
  afterAll(() => processes.dispose());
  afterEach(() => queue.dataSource.query('delete from told; delete from failed_jobs'));

  it.each(
    WAYS_OF_WORKING.flatMap((way) => MOMENTS_OF_DEATH.map((moment) => [way, moment] as const)),
  )(
    'working %s, ends every job, and tells of each once, when a worker is killed %s',
    async (way, moment) => {
      await queue.dataSource.query('insert into wishes select unnest($1::text[])', [LABELS]);
      await queue.dispatch(...LABELS.map((label) => new ScriptedJob(label)));
      const victim = processes.forkMortal(queue.settings, moment, way);
      await expect(once(victim, 'exit')).resolves.toEqual([null, 'SIGKILL']);

      const survivor = processes.forkMortal(queue.settings, 'never', way);
      const database = openQueueDatabase(queue.settings.databaseUrl);
      await until(
        'nothing waits and nothing runs',
        async () => (await queueSize(queue.settings, database, TEST_QUEUE)).size === 0,
        PATIENCE_MS,
      );
      await database.end();
      survivor.kill('SIGKILL');
      await once(survivor, 'exit');

      const told = await queue.dataSource.query<object[]>('select * from told order by label');
      expect(told).toEqual(
        LABELS.map((label) => ({ label, what: label.startsWith('done') ? 'done' : 'failed' })),
      );
      const failed = await listFailedJobs(queue.settings);
      expect(failed.map(({ failedReason }) => failedReason)).toEqual(Array(3).fill('broken'));
      await expect(queue.dataSource.query('select * from wishes')).resolves.toEqual([]);
    },
    PATIENCE_MS,
  );
});
