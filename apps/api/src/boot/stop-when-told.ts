import type { Logger } from '@giftspire/logging';

/**
 * Ends the process, with exit code 0, when it gets SIGTERM or SIGINT, or when the parent that started it is gone.
 *
 * @param stop - called once; undoes what was started by then
 */
export function stopWhenTold(logger: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const end = (reason: string) => {
    if (stopping) return;
    stopping = true;
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
}
