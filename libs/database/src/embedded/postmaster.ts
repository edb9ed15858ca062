import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readProcessStartTime } from './process-start-time';
import { readFileIfPresent } from './read-file-if-present';

/** What PostgreSQL writes of itself into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** The server running on this data folder, or undefined when there is none. */
export async function findRunningPostmaster(dataDir: string): Promise<Postmaster | undefined> {
  const file = await readFileIfPresent(join(dataDir, 'postmaster.pid'));
  const lines = file?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await isPostmasterOf(pid, dataDir))) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Removes a `postmaster.pid` whose process is gone. PostgreSQL does that by itself unless the number has been
 * given to another process meanwhile, which after a crash or in a restarted container is likely.
 */
export async function removeStalePidFile(dataDir: string): Promise<void> {
  if ((await findRunningPostmaster(dataDir)) === undefined)
    await rm(join(dataDir, 'postmaster.pid'), { force: true });
}

async function isPostmasterOf(pid: number, dataDir: string): Promise<boolean> {
  if ((await readProcessStartTime(pid)) === undefined) return false;
  if (process.platform !== 'linux') return true;
  const commandLine = (await readFileIfPresent(`/proc/${pid}/cmdline`)) ?? '';
  return commandLine.split('\0').includes(dataDir);
}
