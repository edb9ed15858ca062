import type { Config } from '@giftspire/config';
import { openDatabase } from '@giftspire/database';
import { GIFT_FINDER_QUEUES } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import {
  assertQueueAvailable,
  formatQueueError,
  createQueuePool,
  QueueUnavailableError,
  findOrphanQueues,
  type QueueSettings,
} from '@giftspire/queue';
import type { Pool } from 'pg';

/** Settings and database of the queue, for the commands about the queue. */
export interface OpenQueue {
  readonly settings: QueueSettings;
  readonly database: Pool;
}

export type QueueConnection = Config['queue']['connection'];

/** Names of the application's queues. */
export const QUEUE_NAMES: readonly string[] = Object.values(GIFT_FINDER_QUEUES);

/**
 * Opens the queue, checks that it is reachable, runs `work` and closes the queue.
 *
 * @param chosen - connection to use instead of QUEUE_CONNECTION
 * @throws StartFailure when the database or Redis cannot be used
 */
export async function withQueue<T>(
  config: Config,
  work: (queue: OpenQueue) => Promise<T>,
  chosen: QueueConnection = config.queue.connection,
): Promise<T> {
  const lease = await openDatabase(config);
  const settings = {
    // With `sync` no job waits; jobs dispatched under an earlier setting are in the database.
    connection: chosen === 'sync' ? ('database' as const) : chosen,
    databaseUrl: lease.url,
    redis: config.redis,
  };
  const database = createQueuePool(lease.url);
  try {
    await assertQueueAvailable(settings).catch(throwStartFailure);
    return await work({ settings, database });
  } finally {
    await database.end();
    await lease.release();
  }
}

/** @throws StartFailure when the queue is not one of the application's and no job waits on it */
export async function requireKnownQueue({ database }: OpenQueue, name: string): Promise<void> {
  if (QUEUE_NAMES.includes(name)) return;
  const unworked = await findOrphanQueues(database, QUEUE_NAMES);
  if (!unworked.includes(name))
    throw new StartFailure(`there is no queue "${name}"; the queues are ${QUEUE_NAMES.join(', ')}`);
}

function throwStartFailure(error: unknown): never {
  if (!(error instanceof QueueUnavailableError)) throw error;
  throw new StartFailure(formatQueueError(error), { cause: error });
}
