import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@giftspire/config';
import { EmbeddedPostgres } from './embedded-postgres';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { withLock } from './with-lock';
import { readProcessStartTime } from './process-start-time';
import { ServerMonitor } from './server-monitor';

/** Access to a database until {@link release} is called. */
export interface DatabaseLease {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Restarts an embedded server whenever it ends, until {@link release}. Does nothing for an external server. */
  restartWhenEnded(report: (line: string) => void): void;
  /** Stops an embedded server when no other process has a lease. Does nothing for an external server. */
  release(): Promise<void>;
}

/**
 * Acquires the configured database: an external server as it is, or the embedded one, started if necessary. Processes that
 * share a data folder share the server; the last one to release it stops it. Leases of killed processes do not count.
 *
 * @throws EmbeddedPostgresError with one line that says what to do
 */
export async function acquireDatabase(config: Config): Promise<DatabaseLease> {
  if (config.database.kind === 'external')
    return {
      url: config.database.url,
      restartWhenEnded: () => undefined,
      release: () => Promise.resolve(),
    };
  return EmbeddedLease.acquire(join(config.dataDir, 'postgres'));
}

class EmbeddedLease implements DatabaseLease {
  private serverMonitor?: ServerMonitor;

  private constructor(
    private readonly folder: string,
    private readonly server: EmbeddedPostgres,
  ) {}

  static async acquire(folder: string): Promise<EmbeddedLease> {
    await makeFolder(leasesFolderIn(folder));
    const server = new EmbeddedPostgres({ folder });
    await withLock(lockNameOf(folder), async () => {
      await server.start();
      await writeFile(ownLeaseFileIn(folder), String(await readProcessStartTime(process.pid)));
    });
    return new EmbeddedLease(folder, server);
  }

  get url(): string {
    return this.server.url;
  }

  restartWhenEnded(report: (line: string) => void): void {
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
      if (!(await hasLiveLease(leasesFolderIn(this.folder)))) await this.server.stop();
    });
  }
}

const lockNameOf = (folder: string) => join(folder, 'start');
const leasesFolderIn = (folder: string) => join(folder, 'leases');
const ownLeaseFileIn = (folder: string) => join(leasesFolderIn(folder), String(process.pid));

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(`DATA_DIR: cannot write ${path} (${code})`, { cause });
  }
}

async function hasLiveLease(folder: string): Promise<boolean> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if ((await readProcessStartTime(Number(name))) === (await readFile(path, 'utf8'))) return true;
    await rm(path, { force: true });
  }
  return false;
}
