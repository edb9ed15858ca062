import { spawnSync } from 'node:child_process';
import { lchown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from './prepare-binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/**
 * Command prefix and file owner with which PostgreSQL runs as an unprivileged user, because it does not run as root.
 */
export interface UnprivilegedExecution {
  /** Words put before the command, e.g. `setpriv …`; empty for an ordinary user. */
  readonly commandPrefix: readonly string[];
  /** User id that must own the data files, outside any user namespace; undefined for the current user. */
  readonly ownerId: number | undefined;
}

/** User and group id of `nobody` on Linux, used because PostgreSQL requires an existing user. */
const NOBODY_ID = 65_534;

/**
 * Returns how this process can run PostgreSQL. An ordinary user runs it directly. As root, a user namespace maps root
 * to `nobody`, while files stay owned by root; where namespaces are forbidden, as in most containers, `setpriv`
 * switches to `nobody` but keeps the capability to enter directories such as /root.
 *
 * @throws EmbeddedPostgresError when none of them works
 */
export function findUnprivilegedExecution({ postgres }: PostgresBinaries): UnprivilegedExecution {
  if (process.getuid?.() !== 0) return { commandPrefix: [], ownerId: undefined };
  const namespace = [
    'unshare',
    '--user',
    `--map-user=${NOBODY_ID}`,
    `--map-group=${NOBODY_ID}`,
    '--',
  ];
  if (runsWithoutErrors(namespace, postgres)) return { commandPrefix: namespace, ownerId: 0 };
  const nobody = ['setpriv', `--reuid=${NOBODY_ID}`, `--regid=${NOBODY_ID}`, '--clear-groups'];
  const passThrough = [
    // Otherwise access(2), with which PostgreSQL finds its own files, ignores capabilities.
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  for (const prefix of [[...nobody, ...passThrough], nobody]) {
    if (runsWithoutErrors(prefix, postgres)) return { commandPrefix: prefix, ownerId: NOBODY_ID };
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and neither unshare nor setpriv works here; start as an ordinary user or set DATABASE_URL',
  );
}

/** Returns whether `postgres --version` succeeds with the command prefix and prints no error. */
function runsWithoutErrors(prefix: readonly string[], postgres: string): boolean {
  const [command = '', ...args] = prefix;
  const { status, stderr } = spawnSync(command, [...args, postgres, '--version'], {
    encoding: 'utf8',
  });
  return status === 0 && stderr === '';
}

/**
 * Changes user and group of a file, or of a folder with its contents. Does nothing if `ownerId` owns it or is
 * undefined.
 */
export async function ensureOwner(ownerId: number | undefined, path: string): Promise<void> {
  const status = await lstat(path);
  if (ownerId === undefined || status.uid === ownerId) return;
  const entries = status.isDirectory() ? await readdir(path, { recursive: true }) : [];
  for (const entry of entries) await lchown(join(path, entry), ownerId, ownerId);
  // The folder itself last, so that an interrupted change is repeated.
  await lchown(path, ownerId, ownerId);
}
