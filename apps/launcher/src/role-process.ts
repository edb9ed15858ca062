import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { StartFailure } from '@giftspire/lifecycle';
import type { Role } from './roles';

const READY_PATIENCE_MS = 60_000;
const FIRST_RESTART_MS = 50;
const LAST_RESTART_MS = 10_000;

export interface RoleProcessOptions {
  readonly role: Role;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** Told after each start and end of the process. */
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
    const { role } = this.options;
    const child = this.launch();
    try {
      await ready(child);
    } catch {
      child.kill('SIGKILL');
      throw new StartFailure(`${role.name} did not start\n${this.lastWords()}`);
    }
    child.once('exit', (code, signal) => this.restart(code, signal));
  }

  /** Ends the process gracefully; killed when it takes longer than its role allows. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.restartTimer);
    const { child } = this;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), this.options.role.stopPatienceMs);
    await ended;
    clearTimeout(timer);
  }

  /** Ends it at once. */
  kill(): void {
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

  private restart(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.stopping) return;
    const { role, report } = this.options;
    const delayMs = Math.min(FIRST_RESTART_MS * 2 ** this.restarts, LAST_RESTART_MS);
    this.restarts += 1;
    report(`  ! ${role.name} ended (${signal ?? `exit code ${code}`}), starting it again`);
    this.restartTimer = setTimeout(() => {
      const child = this.launch();
      child.once('exit', (...how) => this.restart(...how));
      child.once('message', () => {
        this.restarts = 0;
        report(`  ✓ ${role.name} is back`);
      });
    }, delayMs);
  }

  /** What it printed last, for a person who asks why. */
  private lastWords(): string {
    const lines = readFileSync(this.options.logFile, 'utf8').trimEnd().split('\n');
    return lines
      .slice(-10)
      .join('\n')
      .replace(/^error: /gm, '');
  }
}

/** Resolves at the first message of the child, which it sends when it is ready; rejects when it ends before. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not ready in time')), READY_PATIENCE_MS);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      child.removeAllListeners('exit');
      finish();
    };
    child.once('message', () => settle(resolve));
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code) => settle(() => reject(new Error(`exit code ${code}`))));
  });
}
