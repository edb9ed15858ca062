import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProcessStartTimeText, withLock } from '@giftspire/database/embedded';
import { StartFailure } from '@giftspire/lifecycle';

/** Time that a process has to end after each of SIGTERM and SIGKILL, in milliseconds. */
const EXIT_TIMEOUT_MS = 15_000;
const POLL_INTERVAL_MS = 50;

/** A process as recorded in `launcher.json`. The start time distinguishes it from a later process with the same pid. */
interface RecordedProcess {
  readonly pid: number;
  readonly startTime: string | undefined;
}

/** Contents of `launcher.json`. */
interface LauncherRecord {
  readonly launcher: RecordedProcess;
  readonly roles: readonly (RecordedProcess & { readonly name: string })[];
}

/**
 * Exclusive use of a data folder by one launcher. Its file `launcher.json` also lists the role processes, so that the
 * next launcher can end those that a killed launcher left running.
 */
export class DataFolderLock {
  private readonly file: string;
  private isAcquired = false;

  constructor(private readonly dataDir: string) {
    this.file = join(dataDir, 'launcher.json');
  }

  /**
   * Acquires the data folder. First ends role processes that a killed launcher left running; they also stop by
   * themselves, but may still listen on a port.
   *
   * @throws StartFailure when a launcher is running on it, or the folder cannot be written
   */
  async acquire(): Promise<void> {
    const { dataDir } = this;
    // Without the lock two simultaneous starts could both find no running launcher.
    await withLock(this.file, async () => {
      const previous = this.findRecord();
      if (previous !== undefined && (await isStillRunning(previous.launcher)))
        throw new StartFailure(
          `DATA_DIR: already in use by npm start with pid ${previous.launcher.pid} (${dataDir})`,
        );
      await Promise.all(previous?.roles.map(endRecordedProcess) ?? []);
      try {
        mkdirSync(dataDir, { recursive: true });
        await this.recordRoles([]);
      } catch (error) {
        throw this.createUnusableFolderFailure(error);
      }
      this.isAcquired = true;
    });
  }

  /** Records the running role processes in `launcher.json`. */
  async recordRoles(roles: readonly { name: string; pid: number }[]): Promise<void> {
    const identify = async (pid: number) => ({
      pid,
      startTime: await findProcessStartTimeText(pid),
    });
    const record: LauncherRecord = {
      launcher: await identify(process.pid),
      roles: await Promise.all(
        roles.map(async ({ name, pid }) => ({ name, ...(await identify(pid)) })),
      ),
    };
    writeFileSync(this.file, JSON.stringify(record));
  }

  /** Deletes `launcher.json`. Does nothing when this launcher has not acquired the folder. */
  release(): void {
    if (this.isAcquired) rmSync(this.file, { force: true });
  }

  /**
   * Returns the record of the previous launcher, or undefined when there is none.
   *
   * @throws StartFailure when the file cannot be read
   */
  private findRecord(): LauncherRecord | undefined {
    try {
      return this.readRecordIfComplete();
    } catch (error) {
      throw this.createUnusableFolderFailure(error);
    }
  }

  private createUnusableFolderFailure(error: unknown): StartFailure {
    const { code, message } = error as NodeJS.ErrnoException;
    return new StartFailure(`DATA_DIR: cannot use ${this.dataDir} (${code ?? message})`);
  }

  /** Returns undefined for a missing or incomplete file. */
  private readRecordIfComplete(): LauncherRecord | undefined {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as LauncherRecord;
    } catch (error) {
      // A missing or incomplete record means that there are no known leftovers.
      if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT')
        return undefined;
      throw error;
    }
  }
}

async function isStillRunning({ pid, startTime }: RecordedProcess): Promise<boolean> {
  return startTime !== undefined && (await findProcessStartTimeText(pid)) === startTime;
}

/**
 * Ends the process with SIGTERM, after a timeout with SIGKILL. Resolves when it has ended or survived both timeouts.
 */
async function endRecordedProcess(record: RecordedProcess): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!(await isStillRunning(record))) return;
    process.kill(record.pid, signal);
    const deadline = Date.now() + EXIT_TIMEOUT_MS;
    while ((await isStillRunning(record)) && Date.now() < deadline) await sleep(POLL_INTERVAL_MS);
  }
}
