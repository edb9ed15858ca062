import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { StartFailure } from '@giftspire/lifecycle';
import type { Role } from './roles';

const READY_TIMEOUT_MS = 60_000;
/** Short, because WebSocket clients whose first reconnect fails wait long before the next. */
const MIN_RESTART_DELAY_MS = 50;
const MAX_RESTART_DELAY_MS = 10_000;
/** Time after which the terminal shows which role is still stopping. */
const WAIT_NOTICE_DELAY_MS = 2_000;
/** Number of log lines shown when a role does not start. */
const LOG_TAIL_LINES = 10;

export interface RoleProcessOptions {
  readonly role: Role;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Called after each start of the process. */
  readonly onChange: () => void;
  readonly report: (line: string) => void;
}

/** A role as a child process, restarted with exponential back-off when it ends. */
export class RoleProcess {
  private child?: ChildProcess;
  private stopping = false;
  private restarts = 0;
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
    const child = this.launch();
    try {
      await waitUntilReady(child);
    } catch (cause) {
      child.kill('SIGKILL');
      throw new StartFailure(`${this.name} did not start\n${this.readLogTail()}`, { cause });
    }
    this.restartOnExit(child);
  }

  /** Stops the process with SIGTERM, and kills it after the timeout of its role. Reports a stop that takes a while. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restartTimer);
    const { child } = this;
    if (child === undefined || !isRunning(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const { report, role } = this.options;
    const seconds = role.stopTimeoutMs / 1000;
    const notice = setTimeout(
      () =>
        report(`  · waiting for ${this.name} to finish, at most ${seconds} s; Ctrl-C ends it now`),
      WAIT_NOTICE_DELAY_MS,
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), role.stopTimeoutMs);
    await ended;
    clearTimeout(notice);
    clearTimeout(timer);
  }

  /** Kills the process and does not restart it. */
  kill(): void {
    this.stopping = true;
    clearTimeout(this.restartTimer);
    this.child?.kill('SIGKILL');
  }

  private launch(): ChildProcess {
    const { role, env, logFile } = this.options;
    const log = openSync(logFile, 'a');
    // A separate process group, so that Ctrl-C reaches only the launcher, which stops the roles in order.
    const child = fork(role.module, [], {
      env,
      execArgv: [...(role.nodeFlags ?? [])],
      detached: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.child = child;
    this.options.onChange();
    return child;
  }

  private restartOnExit(child: ChildProcess): void {
    child.once('exit', (code, signal) => this.restart(signal ?? `exit code ${code}`));
  }

  private restart(reason: string): void {
    if (this.stopping) return;
    const { report } = this.options;
    const delayMs = Math.min(MIN_RESTART_DELAY_MS * 2 ** this.restarts, MAX_RESTART_DELAY_MS);
    this.restarts += 1;
    report(`  ! ${this.name} ended unexpectedly (${reason}), restarting it`);
    this.restartTimer = setTimeout(() => {
      this.start().then(
        () => {
          this.restarts = 0;
          report(`  ✓ ${this.name} is back`);
        },
        (error: Error) => this.restart(error.message),
      );
    }, delayMs);
  }

  /** Returns the last lines of the log file. */
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
      // Removes only these listeners, because stop() waits for the exit, too.
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
