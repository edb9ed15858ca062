import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@giftspire/config';
import { EmbeddedPostgres } from './embedded-postgres';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { withLock } from './with-lock';
import { findProcessStartTimeText } from './find-process-start-time-text';
import { ServerMonitor } from './server-monitor';

/** Access to the configured database, external or embedded, until {@link release} is called. */
export interface DatabaseLease {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /**
   * Restarts an embedded server whenever it ends, until {@link release}. Does nothing for an external server.
   *
   * @param report - receives one line per restart and per error
   */
  keepServerRunning(report: (line: string) => void): void;
  /** Gives up this lease; stops an embedded server unless another running process has a lease of it. */
  release(): Promise<void>;
}

/**
 * Acquires the configured database. An external one is not even connected to; the embedded one is started if necessary.
 * Processes with the same data folder share one embedded server, which the last of them stops when it releases its
 * lease.
 *
 * @throws EmbeddedPostgresError with one line that says what to do
 */
export async function acquireDatabase(config: Config): Promise<DatabaseLease> {
  if (config.database.kind === 'external')
    return {
      url: config.database.url,
      keepServerRunning: () => undefined,
      release: () => Promise.resolve(),
    };
  return EmbeddedLease.acquire(join(config.dataDir, 'postgres'));
}

/** Lease of the embedded server: a file named after the process id, with the start time of the process. */
class EmbeddedLease implements DatabaseLease {
  private serverMonitor?: ServerMonitor;

  private constructor(
    private readonly folder: string,
    private readonly server: EmbeddedPostgres,
  ) {}

  static async acquire(folder: string): Promise<EmbeddedLease> {
    await ensureFolder(leasesFolderIn(folder));
    const server = new EmbeddedPostgres({ folder });
    await withLock(lockNameOf(folder), async () => {
      await server.start();
      await writeFile(ownLeaseFileIn(folder), String(await findProcessStartTimeText(process.pid)));
    });
    return new EmbeddedLease(folder, server);
  }

  get url(): string {
    return this.server.url;
  }

  keepServerRunning(report: (line: string) => void): void {
    this.serverMonitor ??= new ServerMonitor({
      server: this.server,
      lock: lockNameOf(this.folder),
      report,
    });
    this.serverMonitor.start();
  }

  async release(): Promise<void> {
    await this.serverMonitor?.stop();
    await withLock(lockNameOf(this.folder), async () => {
      await rm(ownLeaseFileIn(this.folder), { force: true });
      if (!(await deleteDeadLeasesAndCheckLive(leasesFolderIn(this.folder))))
        await this.server.stop();
    });
  }
}

const lockNameOf = (folder: string) => join(folder, 'start');
const leasesFolderIn = (folder: string) => join(folder, 'leases');
const ownLeaseFileIn = (folder: string) => join(leasesFolderIn(folder), String(process.pid));

/** Creates the folder if it is missing. @throws EmbeddedPostgresError when that fails */
async function ensureFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(`DATA_DIR: cannot write ${path} (${code})`, { cause });
  }
}

/** Returns whether a running process has a lease. Deletes the leases of ended processes that it finds first. */
async function deleteDeadLeasesAndCheckLive(folder: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if ((await findProcessStartTimeText(Number(name))) === (await readFile(path, 'utf8')))
      return true;
    await rm(path, { force: true });
  }
  return false;
}
