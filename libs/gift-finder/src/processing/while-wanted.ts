import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { PendingOrder } from '../orders/pending-order.entity';
import { SearchCancelledError } from './search-cancelled.error';

/** Most searches are over before the first look; those that wait for a remote catalogue are stopped within this. */
const LOOK_EVERY_MS = 500;

/**
 * Runs `work` and aborts its signal once the order is gone. Looked for in the database instead of told, so that it
 * makes no difference who removed it: the user in another process, the end of an account, an operator.
 *
 * @param signal - of the attempt; aborting it aborts the work's
 * @throws SearchCancelledError when the work ended by it; whatever else `work` throws
 */
export async function whileWanted<T>(
  dataSource: DataSource,
  order: Pick<PendingOrder, 'id' | 'run'>,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const cancelled = new AbortController();
  const finished = new AbortController();
  const over = AbortSignal.any([signal, finished.signal]);
  const looking = lookAfter(dataSource, order, over, cancelled);
  try {
    return await work(AbortSignal.any([signal, cancelled.signal]));
  } catch (error) {
    // Libraries wrap the reason of an abort in errors of their own.
    throw cancelled.signal.aborted ? cancelled.signal.reason : error;
  } finally {
    finished.abort();
    await looking;
  }
}

async function lookAfter(
  dataSource: DataSource,
  { id, run }: Pick<PendingOrder, 'id' | 'run'>,
  over: AbortSignal,
  cancelled: AbortController,
): Promise<void> {
  const orders = dataSource.getRepository(PendingOrder);
  for (;;) {
    // Rejects when it is over, which the next line sees by itself.
    await sleep(LOOK_EVERY_MS, undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return;
    // A database that is away is the search's own trouble, and says nothing about the order.
    const isWanted = await orders.existsBy({ id, run }).catch(() => true);
    if (!isWanted) return cancelled.abort(new SearchCancelledError(id));
  }
}
