import { useConnectionStore } from './connection';
import { useNotificationStore } from './notification';
import { usePendingOrderStore } from './pending-order';
import { useProductStore } from './product';
import { useSearchHistoryStore } from './search-history';
import { useSearchResultStore } from './search-result';
import { useToastStore } from './toast';
import { useTrendingStore } from './trending';

/**
 * Leaves nothing of one user for the next: every store but `auth`, which calls this.
 * Answers still under way are dropped by the stores when they arrive.
 */
export function emptyUserStores(): void {
  useConnectionStore().empty();
  useNotificationStore().empty();
  usePendingOrderStore().empty();
  useProductStore().empty();
  useSearchHistoryStore().empty();
  useSearchResultStore().empty();
  useToastStore().empty();
  useTrendingStore().empty();
}
