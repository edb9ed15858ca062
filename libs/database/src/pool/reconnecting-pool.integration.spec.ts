import { createTestDatabase, type TestDatabase } from '@giftspire/database/testing';
import { TcpProxy } from '@giftspire/testing';
import { Client } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { createTypeOrmOptions } from '../type-orm-options';

describe('ReconnectingPool', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  /** Connection outside the pool that terminates the connections of the pool. */
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
      ...(createTypeOrmOptions(database.url, 'test') as { type: 'postgres' }),
      entities: [],
    }).initialize();
    await admin.query('truncate notes');
  });
  afterEach(() => dataSource.destroy());

  const pidOf = async (runner: QueryRunner): Promise<number> =>
    ((await runner.query('select pg_backend_pid() as pid')) as [{ pid: number }])[0].pid;
  const terminate = (...pids: number[]) =>
    admin.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [pids]);
  const notes = async () => (await admin.query<{ text: string }>('select text from notes')).rows;

  /** Opens connections, releases them to the pool, and returns their backend process ids. */
  async function openIdleConnections(count: number): Promise<number[]> {
    const runners = Array.from({ length: count }, () => dataSource.createQueryRunner());
    const pids = await Promise.all(runners.map(pidOf));
    await Promise.all(runners.map((runner) => runner.release()));
    return pids;
  }

  it('runs a query after all idle connections were terminated', async () => {
    for (let round = 0; round < 20; round += 1) {
      await terminate(...(await openIdleConnections(3)));
      expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
    }
  });

  it('begins a transaction after all idle connections were terminated', async () => {
    await terminate(...(await openIdleConnections(3)));
    await dataSource.transaction((manager) => manager.query(`insert into notes values ('kept')`));
    expect(await notes()).toEqual([{ text: 'kept' }]);
  });

  it('repeats a query whose connection is terminated while it runs', async () => {
    const [pid] = await openIdleConnections(1);
    const slow = dataSource.query('select pg_backend_pid() as pid, pg_sleep(0.2)');
    await terminate(pid!);
    const [{ pid: another }] = (await slow) as [{ pid: number }];
    expect(another).not.toBe(pid);
  });

  it('writes once when the server ends the session before the write', async () => {
    const [pid] = await openIdleConnections(1);
    await admin.query('begin; lock table notes in exclusive mode');
    const write = dataSource.query(`insert into notes values ('once')`);
    await terminate(pid!);
    await admin.query('rollback');
    await write;
    expect(await notes()).toEqual([{ text: 'once' }]);
  });

  it('fails a transaction whose connection was terminated', async () => {
    const runner = dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`insert into notes values ('lost')`);
    await terminate(await pidOf(runner));
    await expect(runner.query(`insert into notes values ('half')`)).rejects.toThrow();
    await runner.release();
    expect(await notes()).toEqual([]);
    expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('fails when every connection is terminated by its statement', async () => {
    const gone = dataSource.query('select pg_terminate_backend(pg_backend_pid())');
    await expect(gone).rejects.toThrow(/terminating connection/);
    expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('passes on errors of statements', async () => {
    await expect(dataSource.query('select * from nowhere')).rejects.toThrow(/does not exist/);
  });

  describe('when the server becomes unreachable', () => {
    let proxy: TcpProxy;
    let throughProxy: DataSource;

    beforeEach(async () => {
      const { hostname, port } = new URL(database.url);
      proxy = new TcpProxy(hostname, Number(port));
      await proxy.start();
      const url = new URL(database.url);
      url.host = `127.0.0.1:${proxy.port}`;
      throughProxy = await new DataSource({
        ...(createTypeOrmOptions(url.href, 'test') as { type: 'postgres' }),
        entities: [],
      }).initialize();
    });
    afterEach(() => proxy.stop());

    it('rejects with the error of the new connection, and the data source can be closed', async () => {
      const runner = throughProxy.createQueryRunner();
      await runner.connect();
      proxy.interrupt();
      await expect(runner.query('select 1')).rejects.toThrow(/ECONNRESET|Connection terminated/);
      await runner.release();
      await throughProxy.destroy();
    });

    it('works again when the server is back', async () => {
      const runner = throughProxy.createQueryRunner();
      await runner.connect();
      proxy.interrupt();
      await expect(runner.query('select 1')).rejects.toThrow();
      await runner.release();
      proxy.restore();
      expect(await throughProxy.query('select 1 as one')).toEqual([{ one: 1 }]);
      await throughProxy.destroy();
    });

    it('leaves no acquired connection after concurrent transactions have failed', async () => {
      const runners = Array.from({ length: 5 }, () => throughProxy.createQueryRunner());
      await Promise.all(runners.map((runner) => runner.connect()));
      proxy.interrupt();
      const results = await Promise.allSettled(
        runners.map(async (runner) => {
          try {
            await runner.startTransaction();
          } finally {
            await runner.release();
          }
        }),
      );
      expect(results.map(({ status }) => status)).toEqual(Array(5).fill('rejected'));
      for (const result of results)
        expect(String((result as PromiseRejectedResult).reason)).not.toMatch(
          /already been released/,
        );
      await throughProxy.destroy();
    });
  });
});
