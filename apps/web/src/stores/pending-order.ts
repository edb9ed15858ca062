import type { PendingOrder, SearchOptions } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import * as giftFinderApi from '@/api/gift-finder-api';
import { paginatedList } from './paginated-list';

/** Searches that have no result yet: waiting, processing or failed. `total` is the header's counter. */
export const usePendingOrderStore = defineStore('pending-order', () => {
  const list = paginatedList(giftFinderApi.fetchPendingOrders);

  /** @throws ApiError; 422 with errors by field */
  async function place(options: SearchOptions): Promise<void> {
    await giftFinderApi.placeSearch(options);
    await list.load(1);
  }

  /** @throws ApiError */
  async function remove(id: number): Promise<void> {
    await giftFinderApi.deletePendingOrder(id);
    await list.load();
  }

  /** Places a failed search once more and takes the failed one off the list. @throws ApiError */
  async function retry(order: PendingOrder): Promise<void> {
    await giftFinderApi.placeSearch(order.options);
    await remove(order.id);
  }

  return { ...list, place, remove, retry };
});
