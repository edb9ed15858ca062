import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { childEnvironment } from '@giftspire/config';
import { StartFailure } from '@giftspire/lifecycle';
import type { PreparationOutcome, PreparationTask } from './preparation-messages';

const MODULE = join(__dirname, 'prepare-database.main.js');

/** The launcher's side of `prepare-database.main.ts`. */
export class DatabasePreparation {
  private child?: ChildProcess;

  /** Begins to load its code; to be called while there is something else to wait for. */
  start(): void {
    // A process group of its own: Ctrl-C reaches the launcher alone, which lets a task end first.
    this.child = fork(MODULE, [], {
      env: childEnvironment({}),
      execArgv: [],
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  }

  /**
   * @returns what was done, for people
   * @throws StartFailure when the person at the terminal can do something about it
   */
  async run(task: PreparationTask['task'], databaseUrl: string): Promise<string> {
    const { child } = this;
    if (child === undefined) throw new Error('not started');
    const outcome = await ask(child, { task, databaseUrl });
    if ('detail' in outcome) return outcome.detail;
    const { problem, stack } = outcome;
    if (stack === undefined) throw new StartFailure(problem);
    throw Object.assign(new Error(problem), { stack });
  }

  /** Lets the process end. */
  stop(): void {
    if (this.child?.connected) this.child.disconnect();
  }
}

function ask(child: ChildProcess, task: PreparationTask): Promise<PreparationOutcome> {
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
