import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readProcessStartTime, withLock } from '@giftspire/database/embedded';
import { StartFailure } from '@giftspire/lifecycle';

const LEFTOVER_PATIENCE_MS = 15_000;
const POLL_MS = 50;

interface ProcessRecord {
  readonly pid: number;
  readonly startTime: string | undefined;
}

interface InstanceRecord {
  readonly launcher: ProcessRecord;
  readonly roles: readonly (ProcessRecord & { readonly name: string })[];
}

/** Ensures one launcher per data folder, and records its role processes so that the next launcher can end leftovers. */
export class Instance {
  private readonly file: string;
  private claimed = false;

  constructor(private readonly dataDir: string) {
    this.file = join(dataDir, 'launcher.json');
  }

  /**
   * Acquires the data folder. First ends roles left over by a killed launcher: they stop by themselves when it ends, but
   * may still listen on a port.
   *
   * @throws StartFailure when a launcher is running on it, or the folder cannot be written
   */
  async claim(): Promise<void> {
    const { dataDir } = this;
    // Without the lock two simultaneous starts could both find no running launcher.
    await withLock(this.file, async () => {
      const previous = this.readOrRefuse();
      if (previous !== undefined && (await isAlive(previous.launcher)))
        throw new StartFailure(
          `DATA_DIR: already in use by npm start with pid ${previous.launcher.pid} (${dataDir})`,
        );
      await Promise.all(previous?.roles.map(end) ?? []);
      try {
        mkdirSync(dataDir, { recursive: true });
        await this.record([]);
      } catch (error) {
        throw this.unusable(error);
      }
      this.claimed = true;
    });
  }

  /** Records the running role processes in `launcher.json`. */
  async record(roles: readonly { name: string; pid: number }[]): Promise<void> {
    const identify = async (pid: number) => ({ pid, startTime: await readProcessStartTime(pid) });
    const record: InstanceRecord = {
      launcher: await identify(process.pid),
      roles: await Promise.all(
        roles.map(async ({ name, pid }) => ({ name, ...(await identify(pid)) })),
      ),
    };
    writeFileSync(this.file, JSON.stringify(record));
  }

  /** Removes the record if this launcher has acquired the folder. */
  release(): void {
    if (this.claimed) rmSync(this.file, { force: true });
  }

  private readOrRefuse(): InstanceRecord | undefined {
    try {
      return this.read();
    } catch (error) {
      throw this.unusable(error);
    }
  }

  private unusable(error: unknown): StartFailure {
    const { code, message } = error as NodeJS.ErrnoException;
    return new StartFailure(`DATA_DIR: cannot use ${this.dataDir} (${code ?? message})`);
  }

  private read(): InstanceRecord | undefined {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as InstanceRecord;
    } catch (error) {
      // A missing or incomplete record means that there are no known leftovers.
      if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
        return undefined;
      throw error;
    }
  }
}

async function isAlive({ pid, startTime }: ProcessRecord): Promise<boolean> {
  return startTime !== undefined && (await readProcessStartTime(pid)) === startTime;
}

async function end(record: ProcessRecord): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isAlive(record))) return;
    process.kill(record.pid, signal);
    const deadline = Date.now() + LEFTOVER_PATIENCE_MS;
    while ((await isAlive(record)) && Date.now() < deadline) await sleep(POLL_MS);
  }
}
