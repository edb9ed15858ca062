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

/**
 * The life of one process: configuration, start, ready, stop.
 *
 * SIGTERM, SIGINT or the end of the parent that started it with an IPC channel stop it in reverse order of its start
 * and end it with exit code 0. A parent is sent `{ type: 'ready' }` once `start` has resolved. A start that fails
 * prints one line for each thing to be changed, or the stack of what nobody expected, and ends with exit code 1.
 *
 * @param name - of the role, e.g. `api`; every log line carries it
 */
export async function runRole(
  name: string,
  start: (context: RoleContext) => Promise<void>,
  options?: LoadConfigOptions,
): Promise<void> {
  const undoSteps: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const undo of undoSteps.splice(0).reverse()) await undo();
  };
  try {
    const config = loadConfig(options);
    const logger = createLogger(name, config.logLevel);
    const told = stopWhenTold(logger, stop);
    try {
      await start({ config, logger, onStop: (undo) => undoSteps.push(undo) });
    } catch (error) {
      // Told to stop meanwhile: what was starting failed for that reason, and the signal handler ends the process.
      if (told.stopping) return;
      await stop();
      throw error;
    }
    process.send?.({ type: 'ready' });
  } catch (error) {
    refuse(error);
  }
}

function stopWhenTold(logger: Logger, stop: () => Promise<void>): { readonly stopping: boolean } {
  const state = { stopping: false };
  const end = (reason: string) => {
    if (state.stopping) return;
    state.stopping = true;
    logger.info({ reason }, 'stopping');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => end('SIGINT'));
  if (process.connected) process.on('disconnect', () => end('parent is gone'));
  return state;
}
