import { constants } from 'node:os';
import { loadConfig, type Config, type LoadConfigOptions } from '@giftspire/config';
import { createLogger, type Logger } from '@giftspire/logging';
import { exitWithError } from './exit-with-error';

/** Passed to the start function of a role. */
export interface RoleContext {
  readonly config: Config;
  readonly logger: Logger;
  /** Registers a cleanup function. On stop, and when the start fails, they run in reverse order of registration. */
  onStop(cleanUp: () => Promise<void>): void;
}

/** Context of a role that can end by itself. */
export interface EndingRoleContext extends RoleContext {
  /** Stops the role like a signal does, then exits with the code. */
  end(reason: string, exitCode: number): void;
}

/**
 * Runs one process of the application: loads the configuration, starts the role, and stops it on a signal.
 *
 * SIGTERM, SIGINT or the end of a parent with an IPC channel run the cleanup functions and exit with code 0; a second
 * signal exits at once. The parent receives `{ type: 'ready' }` when `start` has resolved. When the start fails, the
 * process prints the problems and exits with code 1.
 *
 * @param name - name of the role in every log line, e.g. `api`
 */
export async function runRole(
  name: string,
  start: (context: EndingRoleContext) => Promise<void>,
  options?: LoadConfigOptions,
): Promise<void> {
  try {
    const config = loadConfig(options);
    const logger = createLogger(name, config.logLevel);
    const role = new RoleLifecycle(logger);
    await role.begin((onStop) =>
      start({ config, logger, onStop, end: (reason, exitCode) => role.end(reason, exitCode) }),
    );
  } catch (error) {
    exitWithError(error);
  }
}

/** Time in which a repeated signal counts as the first: the terminal signals npm too, and npm forwards the signal. */
const REPEATED_SIGNAL_MS = 250;
/** Base of the exit code of a process ended by a signal, as shells report it: 128 + signal number. */
const SIGNAL_EXIT_CODE_BASE = 128;

class RoleLifecycle {
  private readonly cleanups: (() => Promise<void>)[] = [];
  private starting: Promise<void> = Promise.resolve();
  private stopping = false;
  private stopRequestedAtMs = 0;

  constructor(private readonly logger: Logger) {}

  async begin(start: (onStop: RoleContext['onStop']) => Promise<void>): Promise<void> {
    this.listen();
    this.starting = start((cleanUp) => this.cleanups.push(cleanUp));
    try {
      await this.starting;
    } catch (error) {
      // A stop during the start makes the start fail; that is not an error.
      if (this.stopping) return;
      await this.runCleanups();
      throw error;
    }
    if (!this.stopping) process.send?.({ type: 'ready' });
  }

  private listen(): void {
    process.on('SIGTERM', () => this.endOnSignal('SIGTERM'));
    process.on('SIGINT', () => this.endOnSignal('SIGINT'));
    if (process.connected) process.on('disconnect', () => this.end('parent process ended'));
  }

  private endOnSignal(signal: 'SIGTERM' | 'SIGINT'): void {
    const isSecond =
      this.stopping && performance.now() - this.stopRequestedAtMs > REPEATED_SIGNAL_MS;
    if (isSecond) process.exit(SIGNAL_EXIT_CODE_BASE + constants.signals[signal]);
    this.end(signal);
  }

  end(reason: string, exitCode = 0): void {
    if (this.stopping) return;
    this.stopping = true;
    this.stopRequestedAtMs = performance.now();
    this.logger.info({ reason }, 'stopping');
    this.stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        this.logger.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  }

  private async stop(): Promise<void> {
    await this.runCleanups();
    // The start may have finished a step in the meantime, e.g. a database that is running now.
    await Promise.allSettled([this.starting]);
    await this.runCleanups();
  }

  private async runCleanups(): Promise<void> {
    for (const cleanUp of this.cleanups.splice(0).reverse()) await cleanUp();
  }
}
