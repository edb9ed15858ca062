import type { PendingOrder, SearchOptions, SearchProgressPayload } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import * as giftFinderApi from '@/api/gift-finder-api';
import { applySearchProgress } from '@/realtime/apply-search-progress';
import { createPaginatedListState } from './paginated-list';

/** One page of the searches without a result: waiting, processing or failed. The header shows their number (`total`). */
export const usePendingOrderStore = defineStore('pending-order', () => {
  const list = createPaginatedListState<PendingOrder>(giftFinderApi.fetchPendingOrdersPage);

  /** Submits a search and reloads the list. @throws ApiError with status 422 and field errors */
  async function submitSearch(options: SearchOptions): Promise<void> {
    await giftFinderApi.submitSearch(options);
    await list.load(1);
  }

  /** Deletes an order, whose running search is stopped, and reloads the list. @throws ApiError */
  async function remove(id: number): Promise<void> {
    await giftFinderApi.deletePendingOrder(id);
    await list.load();
  }

  /**
   * Queues a failed search again and reloads the list.
   *
   * @throws ApiError with status 409 when it is queued already, 404 when it does not exist
   */
  async function retry(id: number): Promise<void> {
    try {
      await giftFinderApi.retryPendingOrder(id);
    } finally {
      // Reload after an error as well: 404 and 409 mean that the list is out of date.
      await list.load();
    }
  }

  /** Updates the order of a progress event; reloads the list if an unlisted search was queued, e.g. in another tab. */
  function updateListFromProgress(progress: SearchProgressPayload): void {
    const isListed = list.items.value.some(({ id }) => id === progress.pending_order_id);
    if (isListed)
      list.items.value = list.items.value.map((order) => applySearchProgress(order, progress));
    else if (progress.stage === 'queued') void list.load();
  }

  /** Returns true when the search has failed, and when its state is unknown because its page of the list is not loaded. */
  function shouldOfferRetry(id: number): boolean {
    const order = list.items.value.find((candidate) => candidate.id === id);
    if (order) return order.failed_at !== null;
    return list.status.value !== 'ready' || list.lastPage.value > 1;
  }

  return { ...list, submitSearch, remove, retry, updateListFromProgress, shouldOfferRetry };
});
