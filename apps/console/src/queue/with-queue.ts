import type { Config } from '@giftspire/config';
import { openDatabase } from '@giftspire/database';
import { GIFT_FINDER_QUEUES } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import {
  checkQueue,
  describeQueueError,
  openQueueDatabase,
  QueueUnavailableError,
  unworkedQueues,
  type QueueSettings,
} from '@giftspire/queue';
import type { Pool } from 'pg';

/** What commands about the queue work on. */
export interface OpenedQueue {
  readonly settings: QueueSettings;
  readonly database: Pool;
}

export type Connection = Config['queue']['connection'];

/** Names of the application's queues. */
export const QUEUES: readonly string[] = Object.values(GIFT_FINDER_QUEUES);

/**
 * Opens what the queue consists of, checks it, and closes it after `work`.
 *
 * @param chosen - instead of QUEUE_CONNECTION
 * @throws StartFailure when the database or Redis cannot be used
 */
export async function withQueue<T>(
  config: Config,
  work: (queue: OpenedQueue) => Promise<T>,
  chosen: Connection = config.queue.connection,
): Promise<T> {
  const lease = await openDatabase(config);
  const settings = {
    // On `sync` no job waits; what was dispatched before it was chosen waits in the database.
    connection: chosen === 'sync' ? ('database' as const) : chosen,
    databaseUrl: lease.url,
    redis: config.redis,
  };
  const database = openQueueDatabase(lease.url);
  try {
    await checkQueue(settings).catch(refuseUnavailable);
    return await work({ settings, database });
  } finally {
    await database.end();
    await lease.release();
  }
}

/** @throws StartFailure when no worker works the queue and nothing waits on it */
export async function requireQueue({ database }: OpenedQueue, name: string): Promise<void> {
  if (QUEUES.includes(name)) return;
  const unworked = await unworkedQueues(database, QUEUES);
  if (!unworked.includes(name))
    throw new StartFailure(`there is no queue "${name}"; the queues are ${QUEUES.join(', ')}`);
}

function refuseUnavailable(error: unknown): never {
  if (!(error instanceof QueueUnavailableError)) throw error;
  throw new StartFailure(describeQueueError(error), { cause: error });
}
