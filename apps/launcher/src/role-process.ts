import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { StartFailure } from '@giftspire/lifecycle';
import type { RoleDefinition } from './roles';

/** Time from the start of a process until it must have reported that it is ready. */
const READY_TIMEOUT_MS = 60_000;
/** Delay before the first restart. Short, because WebSocket clients wait long after a failed first reconnect. */
const MIN_RESTART_DELAY_MS = 50;
const MAX_RESTART_DELAY_MS = 10_000;
/** Time after which a line in the terminal says that the role is still stopping. */
const STOP_NOTICE_DELAY_MS = 2_000;
/** Number of log lines shown when a role does not start. */
const LOG_TAIL_LINES = 10;

export interface RoleProcessOptions {
  readonly role: RoleDefinition;
  readonly env: NodeJS.ProcessEnv;
  /** Path of the file that receives the output of the process. */
  readonly logFile: string;
  /** Called after each start of the process. */
  readonly onProcessStart: () => void;
  /** Prints a line to the terminal, e.g. about a restart. */
  readonly printLine: (line: string) => void;
}

/** Child process of one role. Once ready, it is restarted with exponential back-off whenever it ends unexpectedly. */
export class RoleProcess {
  private child?: ChildProcess;
  private isStopping = false;
  private failedRestarts = 0;
  private restartTimer?: NodeJS.Timeout;

  constructor(private readonly options: RoleProcessOptions) {}

  get name(): string {
    return this.options.role.name;
  }

  /** Process id, undefined while there is no process. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /**
   * Starts the process; resolves when the role is ready.
   *
   * @throws StartFailure with the last log lines when the process ends before that
   */
  async start(): Promise<void> {
    const child = this.forkProcess();
    try {
      await waitUntilReady(child);
    } catch (cause) {
      child.kill('SIGKILL');
      throw new StartFailure(`${this.name} did not start\n${this.readLogTail()}`, { cause });
    }
    this.restartOnExit(child);
  }

  /** Stops the process with SIGTERM, and kills it after the role's timeout. A stop that takes long prints a line. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.restartTimer);
    const { child } = this;
    if (child === undefined || !isRunning(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const { printLine, role } = this.options;
    const seconds = role.stopTimeoutMs / 1000;
    const notice = setTimeout(
      () =>
        printLine(
          `  · waiting for ${this.name} to finish, at most ${seconds} s; Ctrl-C ends it now`,
        ),
      STOP_NOTICE_DELAY_MS,
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), role.stopTimeoutMs);
    await ended;
    clearTimeout(notice);
    clearTimeout(timer);
  }

  /** Kills the process and does not restart it. */
  kill(): void {
    this.isStopping = true;
    clearTimeout(this.restartTimer);
    this.child?.kill('SIGKILL');
  }

  /** Starts the process with its output appended to the log file; does not wait until it is ready. */
  private forkProcess(): ChildProcess {
    const { role, env, logFile } = this.options;
    const log = openSync(logFile, 'a');
    // A separate process group, so that Ctrl-C reaches only the launcher, which stops the roles in order.
    const child = fork(role.entryFile, [], {
      env,
      execArgv: [...(role.nodeFlags ?? [])],
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.child = child;
    this.options.onProcessStart();
    return child;
  }

  private restartOnExit(child: ChildProcess): void {
    child.once('exit', (code, signal) => this.scheduleRestart(signal ?? `exit code ${code}`));
  }

  /**
   * Prints the reason and restarts the process after a delay, repeatedly until it is ready; not once it is stopping.
   */
  private scheduleRestart(reason: string): void {
    if (this.isStopping) return;
    const { printLine } = this.options;
    const delayMs = Math.min(MIN_RESTART_DELAY_MS * 2 ** this.failedRestarts, MAX_RESTART_DELAY_MS);
    this.failedRestarts += 1;
    printLine(`  ! ${this.name} ended unexpectedly (${reason}), restarting it`);
    this.restartTimer = setTimeout(() => {
      this.start().then(
        () => {
          this.failedRestarts = 0;
          printLine(`  ✓ ${this.name} is back`);
        },
        (error: Error) => this.scheduleRestart(error.message),
      );
    }, delayMs);
  }

  /** Returns the last lines of the log file as one text, without the prefix `error: `. */
  private readLogTail(): string {
    const lines = readFileSync(this.options.logFile, 'utf8').trimEnd().split('\n');
    return lines
      .slice(-LOG_TAIL_LINES)
      .join('\n')
      .replace(/^error: /gm, '');
  }
}

/** Returns false for a process that has ended or could not be started. */
function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Resolves at the first message of the process, which it sends when ready; rejects when it ends before. */
function waitUntilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      // removeAllListeners() would also remove the exit listener of stop().
      child.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const fail = (reason: string) => settle(() => reject(new Error(reason)));
    const onMessage = () => settle(resolve);
    const onError = (error: Error) => fail(error.message);
    const onExit = (code: number | null) => fail(`exit code ${code}`);
    const timer = setTimeout(() => fail('not ready in time'), READY_TIMEOUT_MS);
    child.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
