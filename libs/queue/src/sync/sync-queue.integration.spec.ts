import { AsyncLocalStorage } from 'node:async_hooks';
import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { JobOutbox } from '../outbox/job-outbox';
import { QueueModule } from '../queue.module';
import { SILENT_OBSERVER } from '../testing/test-worker';
import {
  ShortTimeoutJobHandler,
  ShortTimeoutJob,
  ScriptedHandler,
  LabelledJob,
  UniqueJobHandler,
  UniqueJob,
} from '../testing/labelled-job';

const POOL_CONNECTIONS = 2;

describe('The connection sync', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let dataSource: DataSource;
  let outbox: JobOutbox;
  let handler: ScriptedHandler;

  beforeEach(async () => {
    database = await createTestDatabase();
    const testing = await Test.createTestingModule({
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: database.url,
          autoLoadEntities: true,
          poolSize: POOL_CONNECTIONS,
        }),
        QueueModule.forProducer(),
        QueueModule.forSync(SILENT_OBSERVER),
      ],
      providers: [ScriptedHandler, ShortTimeoutJobHandler, UniqueJobHandler],
    }).compile();
    app = await testing.init();
    dataSource = app.get(DataSource);
    outbox = app.get(JobOutbox, { strict: false });
    handler = app.get(ScriptedHandler);
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const countRows = async (table: string) => {
    const [row] = await dataSource.query<[{ count: number }]>(
      `select count(*)::int as count from ${table}`,
    );
    return row.count;
  };

  it('runs a job after the commit and before the dispatching transaction() resolves', async () => {
    const seen: number[] = [];
    handler.script = async () => void seen.push(await countRows('users'));
    await dataSource.transaction(async (manager) => {
      await outbox.dispatch(manager, new LabelledJob('inline'));
      await manager.query(
        `insert into users (nickname, password, created_at, updated_at) values ('ana', 'x', now(), now())`,
      );
      expect(handler.attempts).toEqual([]);
    });
    expect(handler.attempts).toMatchObject([{ label: 'inline', attempt: 1, tries: 1 }]);
    expect(seen).toEqual([1]);
    await expect(countRows('job_outbox')).resolves.toBe(0);
  });

  it('runs a job without the AsyncLocalStorage values of the dispatching request', async () => {
    const requests = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    handler.script = () => Promise.resolve(void seen.push(requests.getStore()));
    await requests.run('request store', () =>
      dataSource.transaction((manager) => outbox.dispatch(manager, new LabelledJob('inline'))),
    );
    expect(seen).toEqual([undefined]);
  });

  it('does not run jobs of a transaction or savepoint that is rolled back', async () => {
    const rolledBack = dataSource.transaction(async (manager) => {
      await outbox.dispatch(manager, new LabelledJob('rolled back'));
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    await dataSource.transaction(async (manager) => {
      await outbox.dispatch(manager, new LabelledJob('kept'));
      const inner = manager.transaction(async (nested: EntityManager) => {
        await outbox.dispatch(nested, new LabelledJob('in a savepoint'));
        throw new Error('only this');
      });
      await expect(inner).rejects.toThrow('only this');
    });
    expect(handler.attempts.map(({ label }) => label)).toEqual(['kept']);
  });

  it('rejects transaction() with the error of a job, calls the failed hook and does not retry', async () => {
    handler.script = () => Promise.reject(new Error('broken'));
    const dispatched = dataSource.transaction((manager) =>
      outbox.dispatch(manager, new LabelledJob('hopeless')),
    );
    await expect(dispatched).rejects.toThrow('broken');
    expect(handler.attempts).toHaveLength(1);
    expect(handler.failures).toEqual([{ label: 'hopeless', error: new Error('broken') }]);
    await expect(countRows('failed_jobs')).resolves.toBe(0);
  });

  it('runs the remaining jobs after a failed one, in the order of their dispatch', async () => {
    handler.script = ({ jobId }) =>
      jobId === handler.attempts[0]?.jobId ? Promise.reject(new Error('first')) : Promise.resolve();
    const dispatched = dataSource.transaction(async (manager) => {
      for (const label of ['one', 'two', 'three'])
        await outbox.dispatch(manager, new LabelledJob(label));
    });
    await expect(dispatched).rejects.toThrow('first');
    expect(handler.attempts.map(({ label }) => label)).toEqual(['one', 'two', 'three']);
  });

  it('runs jobs dispatched by jobs, in more concurrent transactions than the pool has connections', async () => {
    handler.script = async (_context, { label }) => {
      if (label.endsWith('child')) return;
      await dataSource.transaction((manager) =>
        outbox.dispatch(manager, new LabelledJob(`${label} child`)),
      );
    };
    const labels = Array.from({ length: 3 * POOL_CONNECTIONS }, (_, index) => `job ${index}`);
    await Promise.all(
      labels.map((label) =>
        dataSource.transaction((manager) => outbox.dispatch(manager, new LabelledJob(label))),
      ),
    );
    expect(handler.attempts).toHaveLength(2 * labels.length);
  });

  it('fails an attempt at its timeout', async () => {
    const shortTimeoutHandler = app.get(ShortTimeoutJobHandler);
    shortTimeoutHandler.script = () => new Promise(() => undefined);
    const dispatched = dataSource.transaction((manager) =>
      outbox.dispatch(manager, new ShortTimeoutJob('endless')),
    );
    await expect(dispatched).rejects.toMatchObject({ code: 'JOB_TIMEOUT' });
  });

  it('ignores delaySeconds', async () => {
    await dataSource.transaction((manager) =>
      outbox.dispatch(manager, new LabelledJob('delayed'), { delaySeconds: 3_600 }),
    );
    expect(handler.attempts).toHaveLength(1);
  });

  it('releases the lock of a unique job when the job has ended', async () => {
    const uniqueHandler = app.get(UniqueJobHandler);
    const nested: boolean[] = [];
    const dispatchUniqueJob = () =>
      dataSource.transaction((manager) => outbox.dispatch(manager, new UniqueJob('x')));
    uniqueHandler.script = async () => void nested.push(await dispatchUniqueJob());
    await expect(dispatchUniqueJob()).resolves.toBe(true);
    expect(nested).toEqual([false]);
    await expect(countRows('job_locks')).resolves.toBe(0);
  });
});
