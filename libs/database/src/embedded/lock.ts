import { open, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTimeOf } from './process-identity';
import { EmbeddedPostgresError } from './errors';
import { readIfPresent } from './read-if-present';

const POLL_MS = 50;
/** Longer than a first start or a recovery takes. */
const PATIENCE_MS = 120_000;

/** Runs `work` while no other process does so under the same lock file; a lock of a dead process is taken over. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  const owner = `${process.pid} ${await startTimeOf(process.pid)}`;
  while (!(await take(path, owner))) {
    if (await isStale(path)) await rm(path, { force: true });
    else if (Date.now() > deadline)
      throw new EmbeddedPostgresError(`waited too long for ${path}; is another start hanging?`);
    else await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string, owner: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.close();
    await writeFile(path, owner);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  const owner = await readIfPresent(path);
  if (owner === undefined) return false;
  if (owner === '') {
    // Its maker is between creating and writing, or died there; a moment tells.
    await sleep(POLL_MS * 4);
    return (await readIfPresent(path)) === '';
  }
  const [pid, startTime] = owner.split(' ');
  return (await startTimeOf(Number(pid))) !== startTime;
}
