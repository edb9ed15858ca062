import { constants } from 'node:os';
import { loadConfig, type Config, type LoadConfigOptions } from '@giftspire/config';
import { createLogger, type Logger } from '@giftspire/logging';
import { exitWithError } from './exit-with-error';

/** Argument of the start function of a role. */
export interface RoleContext {
  readonly config: Config;
  readonly logger: Logger;
  /** Registers a cleanup function. On stop, and when the start fails, they run in reverse order of registration. */
  onStop(cleanUp: () => Promise<void>): void;
}

/** Context of a role that may also end without a signal, such as a worker that has reached a limit. */
export interface SelfEndingRoleContext extends RoleContext {
  /** Stops the role as a signal does, then exits the process with the code. Does nothing while the role is stopping. */
  stopAndExit(reason: string, exitCode: number): void;
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
  start: (context: SelfEndingRoleContext) => Promise<void>,
  options?: LoadConfigOptions,
): Promise<void> {
  try {
    const config = loadConfig(options);
    const logger = createLogger(name, config.logLevel);
    const role = new RoleLifecycle(logger);
    await role.start((onStop) =>
      start({
        config,
        logger,
        onStop,
        stopAndExit: (reason, exitCode) => role.stopAndExit(reason, exitCode),
      }),
    );
  } catch (error) {
    exitWithError(error);
  }
}

/**
 * Time after the first signal in which repeated signals are ignored, in milliseconds. Ctrl-C in a terminal arrives
 * twice: from the terminal, and forwarded by npm.
 */
const REPEATED_SIGNAL_WINDOW_MS = 250;
/** Base of the exit code of a process ended by a signal, as shells report it: 128 + signal number. */
const SIGNAL_EXIT_CODE_BASE = 128;

/** Start, stop and exit of the process for one role. */
class RoleLifecycle {
  private readonly cleanups: (() => Promise<void>)[] = [];
  private starting: Promise<void> = Promise.resolve();
  private isStopping = false;
  private stopRequestedAtMs = 0;

  constructor(private readonly logger: Logger) {}

  /** Registers the signal handlers and runs `start`; notifies the parent when it has resolved. */
  async start(start: (onStop: RoleContext['onStop']) => Promise<void>): Promise<void> {
    this.registerSignalHandlers();
    this.starting = start((cleanUp) => this.cleanups.push(cleanUp));
    try {
      await this.starting;
    } catch (error) {
      // A stop during the start may make the start fail, which is then not an error.
      if (this.isStopping) return;
      await this.runCleanups();
      throw error;
    }
    if (!this.isStopping) process.send?.({ type: 'ready' });
  }

  private registerSignalHandlers(): void {
    process.on('SIGTERM', () => this.handleSignal('SIGTERM'));
    process.on('SIGINT', () => this.handleSignal('SIGINT'));
    if (process.connected) process.on('disconnect', () => this.stopAndExit('parent process ended'));
  }

  private handleSignal(signal: 'SIGTERM' | 'SIGINT'): void {
    const isSecond =
      this.isStopping && performance.now() - this.stopRequestedAtMs > REPEATED_SIGNAL_WINDOW_MS;
    if (isSecond) process.exit(SIGNAL_EXIT_CODE_BASE + constants.signals[signal]);
    this.stopAndExit(signal);
  }

  stopAndExit(reason: string, exitCode = 0): void {
    if (this.isStopping) return;
    this.isStopping = true;
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
    // The start may have registered a further cleanup function in the meantime, e.g. for a database that runs now.
    await Promise.allSettled([this.starting]);
    await this.runCleanups();
  }

  /** Runs the cleanup functions, the latest registered first, and forgets them. */
  private async runCleanups(): Promise<void> {
    for (const cleanUp of this.cleanups.splice(0).reverse()) await cleanUp();
  }
}
