import { until } from '@giftspire/testing';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Account } from '../support/account';
import { Application, type RoleName } from '../support/application';

jest.setTimeout(180_000);

const ROLES: RoleName[] = ['api', 'worker', 'reverb'];

/** Returns whether a process with this id exists. */
function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('npm start', () => {
  let application: Application | undefined;

  afterEach(async () => {
    await application?.stop();
    await application?.deleteDataFolder();
    application = undefined;
  });

  /** Returns the process ids of the roles and, last, of PostgreSQL. */
  async function readAllPids(application: Application): Promise<number[]> {
    const roles = await Promise.all(ROLES.map((role) => application.readPid(role)));
    const pidFile = join(application.dataFolder, 'postgres/data/postmaster.pid');
    const postmaster = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
    return [...roles, postmaster];
  }

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'stops all processes and PostgreSQL on %s and exits with 0',
    async (signal) => {
      application = await Application.start();
      const pids = await readAllPids(application);
      expect(pids.filter(isProcessAlive)).toEqual(pids);
      expect(await application.stop(signal)).toBe(0);
      expect(pids.filter(isProcessAlive)).toEqual([]);
      expect(existsSync(join(application.dataFolder, 'postgres/data/postmaster.pid'))).toBe(false);
    },
  );

  it('ends the process that prepares the database', async () => {
    application = await Application.start();
    const file = await readFile(join(application.dataFolder, 'launcher.json'), 'utf8');
    const { launcher } = JSON.parse(file) as { launcher: { pid: number } };
    const listChildren = () =>
      execFileSync('ps', ['--ppid', String(launcher.pid), '-o', 'args='], { encoding: 'utf8' });
    await until('only roles and PostgreSQL are left', () =>
      Promise.resolve(!listChildren().includes('prepare-database')),
    );
    expect(listChildren()).toContain('/worker/');
  });

  it('starts a new worker after queue:restart', async () => {
    application = await Application.start();
    const oldPid = await application.readPid('worker');
    expect(await application.runConsole('queue:restart')).toEqual({
      exitCode: 0,
      output: 'the workers were told to restart\n',
    });
    await application.waitForOutput('worker is back');
    expect(isProcessAlive(oldPid)).toBe(false);
    expect(isProcessAlive(await application.readPid('worker'))).toBe(true);
    const messages = (await application.readLogRecords('worker')).map(({ msg }) => msg);
    // Due scheduled tasks log further messages in between.
    const lifecycleMessages = messages.filter((message) =>
      ['worker started', 'stopping'].includes(message),
    );
    expect(lifecycleMessages).toEqual(['worker started', 'stopping', 'worker started']);
  });

  it.each(['database …', 'migrations …', 'worker …', 'reverb: pid', 'api: pid'])(
    'stops all processes on a signal while it prints "%s"',
    async (output) => {
      application = await Application.startWithoutWaiting();
      await application.waitForOutput(output);
      expect(await application.stop()).toBe(0);
      const { dataFolder: dataDir } = application;
      const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
      expect(processes.split('\n').filter((line) => line.includes(dataDir))).toEqual([]);
      expect(existsSync(join(dataDir, 'launcher.json'))).toBe(false);
    },
  );

  it('restarts PostgreSQL after it is killed', async () => {
    application = await Application.start();
    const account = await Account.registerAndLogIn(application.url);
    const [postmaster = 0] = (await readAllPids(application)).slice(-1);
    process.kill(postmaster, 'SIGKILL');
    await application.waitForOutput('PostgreSQL is back');
    await until('the API answers', () => account.fetchResults().catch(() => undefined));
    await account.requestSearch();
    await until('the search has a result', async () => (await account.fetchResults())[0]);
  });

  it('starts with all data after it and all its processes were killed', async () => {
    application = await Application.start();
    const account = await Account.registerAndLogIn(application.url);
    await account.requestSearch();
    await until('the search has a result', async () => (await account.fetchResults())[0]);
    const pids = await readAllPids(application);
    await application.stop('SIGKILL');
    for (const pid of pids) if (isProcessAlive(pid)) process.kill(pid, 'SIGKILL');
    await application.startAgain();
    expect(await account.fetchResults()).toHaveLength(1);
  });

  it('starts after only the launcher was killed and stops the orphaned processes', async () => {
    application = await Application.start();
    const pids = await readAllPids(application);
    await application.stop('SIGKILL');
    await application.startAgain();
    const newPids = await readAllPids(application);
    expect(pids.slice(0, ROLES.length).filter(isProcessAlive)).toEqual([]);
    expect(newPids.filter(isProcessAlive)).toEqual(newPids);
  });

  it.each([
    ['API_PORT', 'REVERB_SERVER_PORT'],
    ['REVERB_SERVER_PORT', 'API_PORT'],
  ])('names %s and the port when it is in use', async (variable) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as { port: number };
    await expect(Application.start({ [variable]: String(port) })).rejects.toThrow(
      `error: ${variable}: port ${port} is in use`,
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it('names DATABASE_URL without its password when the database is unreachable', async () => {
    const started = Application.start({
      DATABASE_URL: 'postgres://user:hunter2@127.0.0.1:1/gifts',
    });
    await expect(started).rejects.toThrow(
      'error: DATABASE_URL: cannot use the database at 127.0.0.1:1/gifts (nothing listens there)',
    );
    await expect(started).rejects.not.toThrow('hunter2');
  });

  it('lists every invalid variable', async () => {
    const started = Application.start({ QUEUE_CONNECTION: 'sqs', REVERB_SCHEME: 'gopher' });
    await expect(started).rejects.toThrow(/QUEUE_CONNECTION: .*\n.*REVERB_SCHEME: /);
  });

  it('rejects a second start with the same data folder', async () => {
    application = await Application.start();
    const { dataFolder: dataDir } = application;
    const before = await readAllPids(application);
    // The first rejected start must not remove the lock of the running application.
    for (let attempt = 1; attempt <= 2; attempt += 1)
      await expect(Application.start({ DATA_DIR: dataDir })).rejects.toThrow(
        /error: DATA_DIR: already in use by npm start with pid \d+/,
      );
    expect(await readAllPids(application)).toEqual(before);
  });
});
