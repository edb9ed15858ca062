import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@giftspire/config';
import { EmbeddedPostgres } from './embedded-postgres';
import { EmbeddedPostgresError } from './errors';
import { withLock } from './lock';
import { startTimeOf } from './process-identity';
import { ServerGuard } from './server-guard';

/** A database this process may use until it says {@link release}. */
export interface DatabaseLease {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
  /** Has an embedded server that ends meanwhile started again; for an external one nothing happens. */
  keepUp(report: (line: string) => void): void;
  /** The last one to release an embedded server stops it; for an external one nothing happens. */
  release(): Promise<void>;
}

/**
 * The configured database: an external server as it is, or the embedded one, started when no process has started it
 * yet. Processes that share a data folder share the server; whoever leaves last stops it, in whatever order they
 * end, killed ones included.
 *
 * @throws EmbeddedPostgresError with one line for the person at the terminal
 */
export async function acquireDatabase(config: Config): Promise<DatabaseLease> {
  if (config.database.kind === 'external')
    return {
      url: config.database.url,
      keepUp: () => undefined,
      release: () => Promise.resolve(),
    };
  return EmbeddedLease.take(join(config.dataDir, 'postgres'));
}

class EmbeddedLease implements DatabaseLease {
  private guard?: ServerGuard;

  private constructor(
    private readonly folder: string,
    private readonly server: EmbeddedPostgres,
  ) {}

  static async take(folder: string): Promise<EmbeddedLease> {
    await makeFolder(leasesIn(folder));
    const server = new EmbeddedPostgres({ folder });
    await withLock(lockOf(folder), async () => {
      await server.start();
      await writeFile(ownLeaseIn(folder), String(await startTimeOf(process.pid)));
    });
    return new EmbeddedLease(folder, server);
  }

  get url(): string {
    return this.server.url;
  }

  keepUp(report: (line: string) => void): void {
    this.guard ??= new ServerGuard({ server: this.server, lock: lockOf(this.folder), report });
    this.guard.start();
  }

  async release(): Promise<void> {
    await this.guard?.stop();
    await withLock(lockOf(this.folder), async () => {
      await rm(ownLeaseIn(this.folder), { force: true });
      if (!(await hasLiveLease(leasesIn(this.folder)))) await this.server.stop();
    });
  }
}

const lockOf = (folder: string) => join(folder, 'start');
const leasesIn = (folder: string) => join(folder, 'leases');
const ownLeaseIn = (folder: string) => join(leasesIn(folder), String(process.pid));

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
    if ((await startTimeOf(Number(name))) === (await readFile(path, 'utf8'))) return true;
    await rm(path, { force: true });
  }
  return false;
}
