import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { StartFailure } from '@giftspire/lifecycle';
import type { Role } from './roles';

const READY_PATIENCE_MS = 60_000;
/** At once, nearly: clients that find the WebSocket server away a second later stay away for long. */
const FIRST_RESTART_MS = 50;
const LAST_RESTART_MS = 10_000;
/** After this long, a person wants to know what is being waited for. */
const NOTICE_MS = 2_000;
/** The lines of its log that are shown when a role does not start. */
const LAST_WORDS = 10;

export interface RoleProcessOptions {
  readonly role: Role;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Told after each start of the process. */
  readonly onChange: () => void;
  readonly report: (line: string) => void;
}

/** One role as a child process: started, restarted when it dies, stopped. */
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
   * Resolves when the role is listening or working.
   *
   * @throws StartFailure with what the process said when it ends before that
   */
  async start(): Promise<void> {
    const child = this.launch();
    try {
      await ready(child);
    } catch (cause) {
      child.kill('SIGKILL');
      throw new StartFailure(`${this.name} did not start\n${this.lastWords()}`, { cause });
    }
    this.restartWhenGone(child);
  }

  /** Ends the process gracefully; killed when it takes longer than its role allows. Says so when it takes a while. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restartTimer);
    const { child } = this;
    if (child === undefined || !isRunning(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const { report, role } = this.options;
    const seconds = role.stopPatienceMs / 1000;
    const notice = setTimeout(
      () =>
        report(`  · waiting for ${this.name} to finish, at most ${seconds} s; Ctrl-C ends it now`),
      NOTICE_MS,
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), role.stopPatienceMs);
    await ended;
    clearTimeout(notice);
    clearTimeout(timer);
  }

  /** Ends it at once, for good. */
  kill(): void {
    this.stopping = true;
    clearTimeout(this.restartTimer);
    this.child?.kill('SIGKILL');
  }

  private launch(): ChildProcess {
    const { role, env, logFile } = this.options;
    const log = openSync(logFile, 'a');
    // A process group of its own: Ctrl-C reaches the launcher alone, which then stops the roles in order.
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

  private restartWhenGone(child: ChildProcess): void {
    child.once('exit', (code, signal) => this.restart(signal ?? `exit code ${code}`));
  }

  private restart(how: string): void {
    if (this.stopping) return;
    const { report } = this.options;
    const delayMs = Math.min(FIRST_RESTART_MS * 2 ** this.restarts, LAST_RESTART_MS);
    this.restarts += 1;
    report(`  ! ${this.name} ended (${how}), starting it again`);
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

  /** What it printed last, for a person who asks why. */
  private lastWords(): string {
    const lines = readFileSync(this.options.logFile, 'utf8').trimEnd().split('\n');
    return lines
      .slice(-LAST_WORDS)
      .join('\n')
      .replace(/^error: /gm, '');
  }
}

/** False also for a process that could never be made. */
function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Resolves at the first message of the child, which it sends when it is ready; rejects when it ends before. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      // Only our own: others wait for its end as well.
      child.off('message', onMessage).off('error', onError).off('exit', onExit);
      finish();
    };
    const fail = (reason: string) => settle(() => reject(new Error(reason)));
    const onMessage = () => settle(resolve);
    const onError = (error: Error) => fail(error.message);
    const onExit = (code: number | null) => fail(`exit code ${code}`);
    const timer = setTimeout(() => fail('not ready in time'), READY_PATIENCE_MS);
    child.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
