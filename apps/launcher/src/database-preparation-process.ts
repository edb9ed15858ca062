import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createChildEnvironment } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import type { PreparationOutcome, PreparationTask } from './preparation-messages';

const ENTRY_FILE = join(__dirname, 'prepare-database.main.js');

/** Child process of `prepare-database.main.ts`, which migrates and seeds the database. */
export class DatabasePreparationProcess {
  private child?: ChildProcess;

  /** Forks the process and returns at once; it loads its code in the background. */
  start(): void {
    // A separate process group, so that Ctrl-C reaches only the launcher, which waits for the task.
    this.child = fork(ENTRY_FILE, [], {
      env: createChildEnvironment({}),
      execArgv: [],
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  /**
   * Runs a task in the process.
   *
   * @returns the result for the terminal, e.g. `3 applied`
   * @throws StartFailure when the user can fix the problem, or the process ends before it replies
   */
  async runTask(task: PreparationTask['task'], databaseUrl: string): Promise<string> {
    const { child } = this;
    if (child === undefined) throw new Error('not started');
    const outcome = await sendTaskAndWait(child, { task, databaseUrl });
    if ('detail' in outcome) return outcome.detail;
    const { problem, stack } = outcome;
    if (stack === undefined) throw new StartFailure(problem);
    throw Object.assign(new Error(problem), { stack });
  }

  /** Closes the IPC channel, which ends the process. */
  stop(): void {
    if (this.child?.connected) this.child.disconnect();
  }
}

/** Sends the task; resolves with the reply, rejects with a StartFailure when the process ends before. */
function sendTaskAndWait(child: ChildProcess, task: PreparationTask): Promise<PreparationOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      child.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const fail = (how: string) =>
      settle(() => reject(new StartFailure(`${task.task}: its process ended (${how})`)));
    const onMessage = (outcome: PreparationOutcome) => settle(() => resolve(outcome));
    const onError = (error: Error) => fail(error.message);
    const onExit = (code: number | null, signal: string | null) =>
      fail(signal ?? `exit code ${code}`);
    child.on('message', onMessage).on('error', onError).on('exit', onExit);
    if (child.exitCode !== null || child.signalCode !== null)
      return onExit(child.exitCode, child.signalCode);
    child.send(task);
  });
}
