import { spawnSync } from 'node:child_process';
import { lchown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from './locate-binaries';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** PostgreSQL refuses to run as root. How to run it as somebody else, without making a user. */
export interface UnprivilegedUser {
  /** Put before the command. */
  readonly commandPrefix: readonly string[];
  /** Who must own the data, as seen from outside; undefined when it is us. */
  readonly ownerId: number | undefined;
}

/** `nobody` on every Linux; PostgreSQL wants a user that exists. */
const NOBODY_ID = 65_534;

/**
 * As an ordinary user: nothing to do. As root: a user namespace in which root is called nobody (files stay
 * root's); where namespaces are forbidden, as in most containers, the user nobody who keeps the right to pass
 * through directories that are closed to others, such as /root.
 *
 * @throws EmbeddedPostgresError when neither is possible
 */
export function findUnprivilegedUser({ postgres }: PostgresBinaries): UnprivilegedUser {
  if (process.getuid?.() !== 0) return { commandPrefix: [], ownerId: undefined };
  const namespace = [
    'unshare',
    '--user',
    `--map-user=${NOBODY_ID}`,
    `--map-group=${NOBODY_ID}`,
    '--',
  ];
  if (startsWithoutErrors(namespace, postgres)) return { commandPrefix: namespace, ownerId: 0 };
  const nobody = ['setpriv', `--reuid=${NOBODY_ID}`, `--regid=${NOBODY_ID}`, '--clear-groups'];
  const passThrough = [
    // Without it, access(2), with which PostgreSQL looks for its own files, does not count capabilities.
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
  ];
  for (const prefix of [[...nobody, ...passThrough], nobody]) {
    if (startsWithoutErrors(prefix, postgres)) return { commandPrefix: prefix, ownerId: NOBODY_ID };
  }
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and neither unshare nor setpriv works here; start as an ordinary user or set DATABASE_URL',
  );
}

/** Whether PostgreSQL starts behind `prefix`, without a complaint about itself. */
function startsWithoutErrors(prefix: readonly string[], postgres: string): boolean {
  const [command = '', ...args] = prefix;
  const { status, stderr } = spawnSync(command, [...args, postgres, '--version'], {
    encoding: 'utf8',
  });
  return status === 0 && stderr === '';
}

/** Hands a file or a folder, contents included, to `ownerId`, unless it is theirs already. */
export async function changeOwner(ownerId: number | undefined, path: string): Promise<void> {
  const status = await lstat(path);
  if (ownerId === undefined || status.uid === ownerId) return;
  const entries = status.isDirectory() ? await readdir(path, { recursive: true }) : [];
  for (const entry of entries) await lchown(join(path, entry), ownerId, ownerId);
  // The folder itself last: a run that is cut short is done again.
  await lchown(path, ownerId, ownerId);
}
