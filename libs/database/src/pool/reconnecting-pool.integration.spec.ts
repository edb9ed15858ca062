import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { Client } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { typeOrmOptions } from '../type-orm-options';

describe('a data source', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  /** Not of the pool: the one that cuts. */
  let admin: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = new Client({ connectionString: database.url });
    await admin.connect();
    await admin.query('create table notes (text text)');
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  beforeEach(async () => {
    dataSource = await new DataSource({
      ...(typeOrmOptions(database.url, 'test') as { type: 'postgres' }),
      entities: [],
    }).initialize();
    await admin.query('truncate notes');
  });
  afterEach(() => dataSource.destroy());

  const pidOf = async (runner: QueryRunner): Promise<number> =>
    ((await runner.query('select pg_backend_pid() as pid')) as [{ pid: number }])[0].pid;
  const cut = (...pids: number[]) =>
    admin.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [pids]);
  const notes = async () => (await admin.query<{ text: string }>('select text from notes')).rows;

  /** Leaves that many idle connections. */
  async function open(count: number): Promise<number[]> {
    const runners = Array.from({ length: count }, () => dataSource.createQueryRunner());
    const pids = await Promise.all(runners.map(pidOf));
    await Promise.all(runners.map((runner) => runner.release()));
    return pids;
  }

  it('answers the first question after all of its connections were cut', async () => {
    for (let round = 0; round < 20; round += 1) {
      await cut(...(await open(3)));
      expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
    }
  });

  it('begins a transaction after all of its connections were cut', async () => {
    await cut(...(await open(3)));
    await dataSource.transaction((manager) => manager.query(`insert into notes values ('kept')`));
    expect(await notes()).toEqual([{ text: 'kept' }]);
  });

  it('answers a question during which its connection is cut', async () => {
    const [pid] = await open(1);
    const slow = dataSource.query('select pg_backend_pid() as pid, pg_sleep(0.2)');
    await cut(pid!);
    const [{ pid: another }] = (await slow) as [{ pid: number }];
    expect(another).not.toBe(pid);
  });

  it('writes once when the server ends the session before the write', async () => {
    const [pid] = await open(1);
    await admin.query('begin; lock table notes in exclusive mode');
    const write = dataSource.query(`insert into notes values ('once')`);
    await cut(pid!);
    await admin.query('rollback');
    await write;
    expect(await notes()).toEqual([{ text: 'once' }]);
  });

  it('does not go on with a transaction whose connection was cut', async () => {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`insert into notes values ('lost')`);
    await cut(await pidOf(runner));
    await expect(runner.query(`insert into notes values ('half')`)).rejects.toThrow();
    await runner.release();
    expect(await notes()).toEqual([]);
    expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('says that the server is gone, instead of trying for ever', async () => {
    const gone = dataSource.query('select pg_terminate_backend(pg_backend_pid())');
    await expect(gone).rejects.toThrow(/terminating connection/);
    expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('reports what is wrong with a statement as before', async () => {
    await expect(dataSource.query('select * from nowhere')).rejects.toThrow(/does not exist/);
  });
});
