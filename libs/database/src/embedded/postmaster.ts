import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findProcessStartTimeText } from './find-process-start-time-text';
import { readFileIfPresent } from './read-file-if-present';

/** Main process of a running PostgreSQL server, as recorded in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** Returns the postmaster that runs on this data directory, also while it is still starting, or undefined. */
export async function findRunningPostmaster(dataDir: string): Promise<Postmaster | undefined> {
  const file = await readFileIfPresent(join(dataDir, 'postmaster.pid'));
  const lines = file?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await isPostmasterOf(pid, dataDir))) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Deletes `postmaster.pid` unless its server is running. PostgreSQL would not start with a stale file whose pid belongs
 * to another process by now, which is likely after a crash or in a restarted container.
 */
export async function removeStalePidFile(dataDir: string): Promise<void> {
  if ((await findRunningPostmaster(dataDir)) === undefined)
    await rm(join(dataDir, 'postmaster.pid'), { force: true });
}

/** Returns whether the process runs and its command line names the data directory, which is checked on Linux only. */
async function isPostmasterOf(pid: number, dataDir: string): Promise<boolean> {
  if ((await findProcessStartTimeText(pid)) === undefined) return false;
  if (process.platform !== 'linux') return true;
  const commandLine = (await readFileIfPresent(`/proc/${pid}/cmdline`)) ?? '';
  return commandLine.split('\0').includes(dataDir);
}
