import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { PendingOrder } from '../orders/pending-order.entity';

/**
 * Interval of the checks for deletion, in milliseconds. Most searches end before the first check; slow ones are
 * cancelled within about this time.
 */
const POLL_INTERVAL_MS = 500;

/** Error for a pending order that was deleted, or retried by the user, while its search was running. */
export class SearchCancelledError extends Error {
  readonly code = 'SEARCH_CANCELLED';

  constructor(pendingOrderId: number) {
    super(`pending order ${pendingOrderId} was deleted or retried while its search was running`);
    this.name = 'SearchCancelledError';
  }
}

/**
 * Runs `work`, aborts its signal once the pending order is deleted or retried, and returns its result. The database is
 * polled, because any process can delete the row: the API, the deletion of an account, or an operator.
 *
 * @param signal - signal of the attempt; aborting it aborts the signal of `work`, too
 * @throws SearchCancelledError when the order was deleted or retried and `work` failed; otherwise the error of `work`
 */
export async function runAndCancelWhenDeleted<T>(
  dataSource: DataSource,
  order: Pick<PendingOrder, 'id' | 'run'>,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const cancelled = new AbortController();
  const finished = new AbortController();
  const stopPolling = AbortSignal.any([signal, finished.signal]);
  const polling = pollAndAbortWhenDeleted(dataSource, order, stopPolling, cancelled);
  try {
    return await work(AbortSignal.any([signal, cancelled.signal]));
  } catch (error) {
    // HTTP clients wrap the abort reason in their own errors; callers check for SearchCancelledError.
    throw cancelled.signal.aborted ? cancelled.signal.reason : error;
  } finally {
    finished.abort();
    await polling;
  }
}

/**
 * Polls the order and aborts `cancelled` once it is deleted or retried. Resolves then, or when `stopPolling` is
 * aborted.
 */
async function pollAndAbortWhenDeleted(
  dataSource: DataSource,
  { id, run }: Pick<PendingOrder, 'id' | 'run'>,
  stopPolling: AbortSignal,
  cancelled: AbortController,
): Promise<void> {
  const orders = dataSource.getRepository(PendingOrder);
  for (;;) {
    // The rejection of an aborted sleep needs no handling: the next line checks the signal.
    await sleep(POLL_INTERVAL_MS, undefined, { signal: stopPolling }).catch(() => undefined);
    if (stopPolling.aborted) return;
    // A failed query does not prove that the order was deleted.
    const exists = await orders.existsBy({ id, run }).catch(() => true);
    if (!exists) return cancelled.abort(new SearchCancelledError(id));
  }
}
