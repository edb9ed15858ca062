import type { PendingOrder, SearchOptions, SearchProgressPayload } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import * as giftFinderApi from '@/api/gift-finder-api';
import { withProgress } from '@/realtime/with-progress';
import { paginatedList } from './paginated-list';

/** Searches that have no result yet: waiting, under way or failed. `total` is the header's counter. */
export const usePendingOrderStore = defineStore('pending-order', () => {
  const list = paginatedList<PendingOrder>(giftFinderApi.fetchPendingOrders);

  /** @throws ApiError; 422 with errors by field */
  async function place(options: SearchOptions): Promise<void> {
    await giftFinderApi.placeSearch(options);
    await list.load(1);
  }

  /** Removes an order; one that is under way is stopped. @throws ApiError */
  async function remove(id: number): Promise<void> {
    await giftFinderApi.deletePendingOrder(id);
    await list.load();
  }

  /** Starts a failed search once more. @throws ApiError; 409 when it has been started already, 404 when it is gone */
  async function retry(id: number): Promise<void> {
    try {
      await giftFinderApi.retryPendingOrder(id);
    } finally {
      // A refusal says that the list is out of date.
      await list.load();
    }
  }

  /** Takes in how far a search is; one that was placed elsewhere is read from the API. */
  function advance(progress: SearchProgressPayload): void {
    const isListed = list.items.value.some(({ id }) => id === progress.pending_order_id);
    if (isListed) list.items.value = list.items.value.map((order) => withProgress(order, progress));
    else if (progress.stage === 'queued') void list.load();
  }

  /** Whether trying again can make sense, as far as is known: of a list of several pages only one is. */
  function mayRetry(id: number): boolean {
    const order = list.items.value.find((listed) => listed.id === id);
    if (order) return order.failed_at !== null;
    return list.status.value !== 'ready' || list.lastPage.value > 1;
  }

  return { ...list, place, remove, retry, advance, mayRetry };
});
