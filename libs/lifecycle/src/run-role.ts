import { constants } from 'node:os';
import { loadConfig, type Config, type LoadConfigOptions } from '@giftspire/config';
import { createLogger, type Logger } from '@giftspire/logging';
import { refuse } from './refuse';

/** What a role gets to start with. */
export interface RoleContext {
  readonly config: Config;
  readonly logger: Logger;
  /** Registers what undoes a finished step; on stop they run in reverse order, also after a start that failed. */
  onStop(undo: () => Promise<void>): void;
}

/** For a role that knows by itself when it is done. */
export interface EndingRoleContext extends RoleContext {
  /** Ends the process as a signal would. */
  end(reason: string, exitCode: number): void;
}

/**
 * The life of one process: configuration, start, ready, stop.
 *
 * SIGTERM, SIGINT or the end of the parent that started it with an IPC channel stop it in reverse order of its start
 * and end it with exit code 0; a second signal ends it at once, and `end` is a signal with an exit code of the role's
 * choice. A parent is sent `{ type: 'ready' }` once `start` has resolved. A start that fails
 * prints one line for each thing to be changed, or the stack of what nobody expected, and ends with exit code 1.
 *
 * @param name - of the role, e.g. `api`; every log line carries it
 */
export async function runRole(
  name: string,
  start: (context: EndingRoleContext) => Promise<void>,
  options?: LoadConfigOptions,
): Promise<void> {
  try {
    const config = loadConfig(options);
    const logger = createLogger(name, config.logLevel);
    const life = new RoleLife(logger);
    await life.begin((onStop) =>
      start({ config, logger, onStop, end: (reason, exitCode) => life.end(reason, exitCode) }),
    );
  } catch (error) {
    refuse(error);
  }
}

/** npm passes on the signal that the terminal or the service manager sent to both: that is still the same wish. */
const SAME_WISH_MS = 250;
/** What a shell says of a process that was ended by a signal, and systemd takes for a failure. */
const ENDED_BY_SIGNAL = 128;

class RoleLife {
  private readonly undoSteps: (() => Promise<void>)[] = [];
  private starting: Promise<void> = Promise.resolve();
  private stopping = false;
  private toldAtMs = 0;

  constructor(private readonly logger: Logger) {}

  async begin(start: (onStop: RoleContext['onStop']) => Promise<void>): Promise<void> {
    this.listen();
    this.starting = start((undo) => this.undoSteps.push(undo));
    try {
      await this.starting;
    } catch (error) {
      // Told to stop meanwhile: what was starting failed for that reason.
      if (this.stopping) return;
      await this.undo();
      throw error;
    }
    if (!this.stopping) process.send?.({ type: 'ready' });
  }

  private listen(): void {
    process.on('SIGTERM', () => this.endOnSignal('SIGTERM'));
    process.on('SIGINT', () => this.endOnSignal('SIGINT'));
    if (process.connected) process.on('disconnect', () => this.end('parent is gone'));
  }

  private endOnSignal(signal: 'SIGTERM' | 'SIGINT'): void {
    const isSecond = this.stopping && performance.now() - this.toldAtMs > SAME_WISH_MS;
    if (isSecond) process.exit(ENDED_BY_SIGNAL + constants.signals[signal]);
    this.end(signal);
  }

  end(reason: string, exitCode = 0): void {
    if (this.stopping) return;
    this.stopping = true;
    this.toldAtMs = performance.now();
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
    await this.undo();
    // A step that was under way may have come to something after all, such as a database that is running now.
    await Promise.allSettled([this.starting]);
    await this.undo();
  }

  private async undo(): Promise<void> {
    for (const undo of this.undoSteps.splice(0).reverse()) await undo();
  }
}
