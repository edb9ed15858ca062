import type { Config } from '@giftspire/config';
import { acquireReadyDatabase } from '@giftspire/database';
import { GIFT_FINDER_QUEUE_NAMES } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import {
  assertQueueAvailable,
  formatQueueUnavailableError,
  createQueueDatabasePool,
  QueueUnavailableError,
  findOrphanQueueNames,
  type QueueSettings,
} from '@giftspire/queue';
import type { Pool } from 'pg';

/** Settings of the queue, and a pool of connections to its database. */
export interface OpenedQueue {
  readonly settings: QueueSettings;
  readonly database: Pool;
}

/** Value of QUEUE_CONNECTION: `database`, `redis` or `sync`. */
export type QueueConnectionName = Config['queue']['connection'];

/** Names of the application's queues. */
export const QUEUE_NAMES: readonly string[] = Object.values(GIFT_FINDER_QUEUE_NAMES);

/**
 * Opens the queue, checks that it is reachable, runs `work`, closes the queue and returns the result of `work`.
 *
 * @param chosen - connection to use instead of QUEUE_CONNECTION
 * @throws StartFailure when the database or Redis cannot be used
 */
export async function withQueue<T>(
  config: Config,
  work: (queue: OpenedQueue) => Promise<T>,
  chosen: QueueConnectionName = config.queue.connection,
): Promise<T> {
  const lease = await acquireReadyDatabase(config);
  const settings = {
    // With `sync` no job waits; only the database can have jobs, which were dispatched under an earlier setting.
    connection: chosen === 'sync' ? ('database' as const) : chosen,
    databaseUrl: lease.url,
    redis: config.redis,
  };
  const database = createQueueDatabasePool(lease.url);
  try {
    await assertQueueAvailable(settings).catch(throwAsStartFailure);
    return await work({ settings, database });
  } finally {
    await database.end();
    await lease.release();
  }
}

/**
 * Checks that the queue belongs to the application, or that jobs wait on it.
 *
 * @throws StartFailure when neither is true
 */
export async function requireKnownQueue({ database }: OpenedQueue, name: string): Promise<void> {
  if (QUEUE_NAMES.includes(name)) return;
  const orphanQueues = await findOrphanQueueNames(database, QUEUE_NAMES);
  if (!orphanQueues.includes(name))
    throw new StartFailure(`there is no queue "${name}"; the queues are ${QUEUE_NAMES.join(', ')}`);
}

/** Throws a StartFailure with a message for the user if the queue is unavailable; throws any other error unchanged. */
function throwAsStartFailure(error: unknown): never {
  if (!(error instanceof QueueUnavailableError)) throw error;
  throw new StartFailure(formatQueueUnavailableError(error), { cause: error });
}
