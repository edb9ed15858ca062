import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@giftspire/testing';
import { Client } from 'pg';
import { EmbeddedPostgres } from './embedded-postgres';
import { findProcessStartTimeText } from './find-process-start-time-text';

/** Runs one statement on a new connection and returns its rows. */
async function queryRows(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('EmbeddedPostgres', () => {
  let folder: string;
  let server: EmbeddedPostgres;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'giftspire-embedded-'));
    server = new EmbeddedPostgres({ folder });
    await server.start();
  });

  afterEach(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps its data and its port across a restart', async () => {
    await queryRows(server.url, 'create table kept (id int)');
    const url = server.url;
    await server.stop();
    await server.start();
    expect(server.url).toBe(url);
    expect(await queryRows(server.url, 'select * from kept')).toEqual([]);
  });

  it('adopts a server that already runs on the folder', async () => {
    const second = new EmbeddedPostgres({ folder });
    await second.start();
    expect(second.pid).toBe(server.pid);
  });

  it('recovers committed data after it was killed', async () => {
    await queryRows(server.url, 'create table kept as select 1 as id');
    process.kill(server.pid, 'SIGKILL');
    const { pid } = server;
    await until(
      'PostgreSQL has exited',
      async () => (await findProcessStartTimeText(pid)) === undefined,
    );
    await server.start();
    expect(await queryRows(server.url, 'select * from kept')).toEqual([{ id: 1 }]);
  });

  it('starts although the pid in postmaster.pid now belongs to another process', async () => {
    const pidFile = join(folder, 'data', 'postmaster.pid');
    const contents = await readFile(pidFile, 'utf8');
    await server.stop();
    const otherProcess = execFile('sleep', ['30']);
    await writeFile(pidFile, contents.replace(/^\d+/, String(otherProcess.pid)));
    await server.start();
    expect(await queryRows(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await findProcessStartTimeText(otherProcess.pid ?? 0)).toBeDefined();
    otherProcess.kill();
  });

  it('rejects a wrong password', async () => {
    const url = new URL(server.url);
    url.password = 'wrong';
    await expect(queryRows(url.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  });
});
