import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@giftspire/logging';
import type { INestApplicationContext } from '@nestjs/common';
import type { JobLogger } from './job-logger';

const CHECK_INTERVAL_MS = 250;
/** Timeout of closing while no job runs. Closing takes milliseconds then, unless the queue's server is down. */
const IDLE_CLOSE_TIMEOUT_MS = 3_000;

/**
 * Closes the application, which waits for its running jobs. When no job has run for `idleTimeoutMs` and it is still not
 * closed, logs a warning and resolves: BullMQ would wait endlessly for a server that does not respond, although no job
 * can be lost any more.
 */
export async function closeWorker(
  app: Pick<INestApplicationContext, 'close'>,
  jobs: Pick<JobLogger, 'runningJobs'>,
  logger: Pick<Logger, 'warn'>,
  idleTimeoutMs = IDLE_CLOSE_TIMEOUT_MS,
): Promise<void> {
  let isClosed = false;
  const closing = app.close().finally(() => (isClosed = true));
  await Promise.race([closing, waitUntilIdleOrClosed(idleTimeoutMs, jobs, () => isClosed)]);
  if (!isClosed)
    logger.warn('worker exits without closing its connections: the queue server does not respond');
}

/** Resolves when no job has run for `idleMs` without a break, or when the application is closed. */
async function waitUntilIdleOrClosed(
  idleMs: number,
  jobs: Pick<JobLogger, 'runningJobs'>,
  isClosed: () => boolean,
): Promise<void> {
  let elapsedIdleMs = 0;
  while (elapsedIdleMs < idleMs && !isClosed()) {
    await sleep(CHECK_INTERVAL_MS);
    elapsedIdleMs = jobs.runningJobs === 0 ? elapsedIdleMs + CHECK_INTERVAL_MS : 0;
  }
}
