import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from './prepare-binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { readFileIfPresent } from './read-file-if-present';
import { ensureOwner, type UnprivilegedExecution } from './unprivileged-execution';

/** Major version of the embedded PostgreSQL, which can open data directories of this major version only. */
const MAJOR_VERSION = '18';
const SUPERUSER = 'giftspire';

/** An initialized PostgreSQL data directory, `<folder>/data`, with the credentials of its superuser. */
export interface DataDirectory {
  readonly dataDir: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Returns the data directory below `folder`; creates it with initdb the first time.
 *
 * @param runAs - user that runs PostgreSQL and gets the ownership of the files
 *
 * @throws EmbeddedPostgresError when the data belongs to another major version, or initdb fails
 */
export async function ensureDataDirectory(
  folder: string,
  binaries: PostgresBinaries,
  runAs: UnprivilegedExecution,
): Promise<DataDirectory> {
  const dataDir = join(folder, 'data');
  const version = await readFileIfPresent(join(dataDir, 'PG_VERSION'));
  if (version === undefined) await runInitdb(folder, dataDir, binaries, runAs);
  else if (version.trim() !== MAJOR_VERSION)
    throw new EmbeddedPostgresError(
      `DATA_DIR holds data of PostgreSQL ${version.trim()}, this is ${MAJOR_VERSION}; move ${folder} away or set DATA_DIR`,
    );
  else await ensureOwner(runAs.ownerId, dataDir);
  const password = await readFile(join(folder, 'password'), 'utf8');
  return { dataDir, user: SUPERUSER, password };
}

/**
 * Creates the data directory and the file with the superuser's password. The directory is created under another name
 * and renamed last, so that an interrupted start does not leave an incomplete one.
 */
async function runInitdb(
  folder: string,
  dataDir: string,
  binaries: PostgresBinaries,
  runAs: UnprivilegedExecution,
): Promise<void> {
  const temporaryDir = join(folder, 'data.new');
  const passwordFile = join(folder, 'password');
  await rm(temporaryDir, { recursive: true, force: true });
  await mkdir(temporaryDir, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await ensureOwner(runAs.ownerId, temporaryDir);
  await ensureOwner(runAs.ownerId, passwordFile);
  const [command = '', ...args] = [
    ...runAs.commandPrefix,
    binaries.initdb,
    ...['--pgdata', temporaryDir, '--username', SUPERUSER, '--pwfile', passwordFile],
    ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--auth', 'scram-sha-256'],
  ];
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', cwd: folder });
  if (status !== 0)
    throw new EmbeddedPostgresError(
      `initdb failed: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? `status ${status}`}`,
    );
  await rename(temporaryDir, dataDir);
}
