import { useConnectionStore } from './connection';
import { useNotificationStore } from './notification';
import { usePendingOrderStore } from './pending-order';
import { useProductStore } from './product';
import { useSearchHistoryStore } from './search-history';
import { useSearchResultStore } from './search-result';
import { useToastStore } from './toast';
import { useTrendingStore } from './trending';

/**
 * Resets every store with data of a user except `auth`, so that the next user sees no data of the previous one. The stores
 * drop responses that are still outstanding.
 */
export function resetUserStores(): void {
  useConnectionStore().reset();
  useNotificationStore().reset();
  usePendingOrderStore().reset();
  useProductStore().reset();
  useSearchHistoryStore().reset();
  useSearchResultStore().reset();
  useToastStore().reset();
  useTrendingStore().reset();
}
