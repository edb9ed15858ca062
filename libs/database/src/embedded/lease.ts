import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@giftspire/config';
import { EmbeddedPostgres } from './embedded-postgres';
import { EmbeddedPostgresError } from './errors';
import { withLock } from './lock';
import { startTimeOf } from './process-identity';

/** A database this process may use until it says {@link release}. */
export interface DatabaseLease {
  /** `postgres://user:password@host:port/database` */
  readonly url: string;
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
    return { url: config.database.url, release: () => Promise.resolve() };
  const folder = join(config.dataDir, 'postgres');
  const leases = join(folder, 'leases');
  await makeFolder(leases);
  const server = new EmbeddedPostgres({ folder });
  const own = join(leases, String(process.pid));
  const lock = join(folder, 'start.lock');
  await withLock(lock, async () => {
    await server.start();
    await writeFile(own, String(await startTimeOf(process.pid)));
  });
  return {
    url: server.url,
    release: () =>
      withLock(lock, async () => {
        await rm(own, { force: true });
        if (!(await hasLiveLease(leases))) await server.stop();
      }),
  };
}

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
