import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startTimeOf } from './process-identity';
import { readIfPresent } from './read-if-present';

/** What PostgreSQL writes of itself into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The server running on this data folder, or undefined when there is none. */
export async function runningPostmaster(dataDir: string): Promise<Postmaster | undefined> {
  const file = await readIfPresent(join(dataDir, 'postmaster.pid'));
  const lines = file?.split('\n') ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !(await serves(pid, dataDir))) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Removes a `postmaster.pid` whose process is gone. PostgreSQL does that by itself unless the number has been
 * given to another process meanwhile, which after a crash or in a restarted container is likely.
 */
export async function removeStalePid(dataDir: string): Promise<void> {
  if ((await runningPostmaster(dataDir)) === undefined)
    await rm(join(dataDir, 'postmaster.pid'), { force: true });
}

async function serves(pid: number, dataDir: string): Promise<boolean> {
  if ((await startTimeOf(pid)) === undefined) return false;
  if (process.platform !== 'linux') return true;
  const commandLine = (await readIfPresent(`/proc/${pid}/cmdline`)) ?? '';
  return commandLine.split('\0').includes(dataDir);
}
