import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '@giftspire/logging';
import type { INestApplicationContext } from '@nestjs/common';
import type { JobLog } from './job-log';

const LOOK_EVERY_MS = 250;
/** With no job running, closing is a matter of milliseconds unless the queue's server is gone. */
const IDLE_PATIENCE_MS = 3_000;

/**
 * Lets running jobs finish and closes. A queue whose server does not answer would be waited for without end; once no
 * job runs there is nothing to lose by leaving it.
 */
export async function closeWorker(
  app: Pick<INestApplicationContext, 'close'>,
  jobs: Pick<JobLog, 'running'>,
  logger: Pick<Logger, 'warn'>,
  idlePatienceMs = IDLE_PATIENCE_MS,
): Promise<void> {
  let isClosed = false;
  const closing = app.close().finally(() => (isClosed = true));
  await Promise.race([closing, idleFor(idlePatienceMs, jobs, () => isClosed)]);
  if (!isClosed) logger.warn('left without goodbye: the queue does not answer');
}

async function idleFor(
  patienceMs: number,
  jobs: Pick<JobLog, 'running'>,
  isOver: () => boolean,
): Promise<void> {
  let idleMs = 0;
  while (idleMs < patienceMs && !isOver()) {
    await sleep(LOOK_EVERY_MS);
    idleMs = jobs.running === 0 ? idleMs + LOOK_EVERY_MS : 0;
  }
}
