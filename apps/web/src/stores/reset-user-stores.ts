import { useConnectionStore } from './connection';
import { useNotificationStore } from './notification';
import { usePendingOrderStore } from './pending-order';
import { useProductStore } from './product';
import { useSearchHistoryStore } from './search-history';
import { useSearchResultStore } from './search-result';
import { useToastStore } from './toast';
import { useTrendingStore } from './trending';

/**
 * Resets every store except `auth`, so that the next user sees no data of the previous one. Responses that are still
 * outstanding are dropped by the stores when they arrive.
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
