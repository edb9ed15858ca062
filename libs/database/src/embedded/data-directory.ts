import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from './locate-binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { readFileIfPresent } from './read-file-if-present';
import { changeOwner, type UnprivilegedUser } from './unprivileged-user';

/** Major version of the binaries; a data folder belongs to one. */
const MAJOR_VERSION = '18';
const SUPERUSER = 'giftspire';

/** The files of one PostgreSQL cluster: `<folder>/data`, and the password only its owner may read. */
export interface DataDirectory {
  readonly dataDir: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Opens the cluster under `folder`, making it with initdb the first time. A first start that is cut short leaves
 * nothing behind that looks finished: the folder gets its name last.
 *
 * @throws EmbeddedPostgresError when the data belongs to another major version, or initdb fails
 */
export async function openDataDirectory(
  folder: string,
  binaries: PostgresBinaries,
  runAs: UnprivilegedUser,
): Promise<DataDirectory> {
  const dataDir = join(folder, 'data');
  const version = await readFileIfPresent(join(dataDir, 'PG_VERSION'));
  if (version === undefined) await runInitdb(folder, dataDir, binaries, runAs);
  else if (version.trim() !== MAJOR_VERSION)
    throw new EmbeddedPostgresError(
      `DATA_DIR holds data of PostgreSQL ${version.trim()}, this is ${MAJOR_VERSION}; move ${folder} away or set DATA_DIR`,
    );
  else await changeOwner(runAs.ownerId, dataDir);
  const password = await readFile(join(folder, 'password'), 'utf8');
  return { dataDir, user: SUPERUSER, password };
}

async function runInitdb(
  folder: string,
  dataDir: string,
  binaries: PostgresBinaries,
  runAs: UnprivilegedUser,
): Promise<void> {
  const building = join(folder, 'data.new');
  const passwordFile = join(folder, 'password');
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  await changeOwner(runAs.ownerId, building);
  await changeOwner(runAs.ownerId, passwordFile);
  const [command = '', ...args] = [
    ...runAs.commandPrefix,
    binaries.initdb,
    ...['--pgdata', building, '--username', SUPERUSER, '--pwfile', passwordFile],
    ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--auth', 'scram-sha-256'],
  ];
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', cwd: folder });
  if (status !== 0)
    throw new EmbeddedPostgresError(
      `initdb failed: ${error?.message ?? stderr.trim().split('\n').at(-1) ?? `status ${status}`}`,
    );
  await rename(building, dataDir);
}
