import type { SearchResult } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { fetchSearch } from '@/api/gift-finder-api';
import type { LoadStatus } from './paginated-list';

/** The one result that is open. */
export const useSearchResultStore = defineStore('search-result', () => {
  const result = shallowRef<SearchResult | null>(null);
  const status = ref<LoadStatus>('idle');
  const error = shallowRef<unknown>(null);
  let latestLoad = 0;

  /**
   * Opens a result; the answer for one that was left meanwhile is dropped. A failure is kept in `error`, not thrown.
   *
   * @param id - as it stands in the address bar
   */
  async function open(id: string): Promise<void> {
    empty();
    const mine = latestLoad;
    status.value = 'loading';
    try {
      const answer = await fetchSearch(id);
      if (mine !== latestLoad) return;
      result.value = answer;
      status.value = 'ready';
    } catch (cause) {
      if (mine !== latestLoad) return;
      error.value = cause;
      status.value = 'failed';
    }
  }

  function empty(): void {
    latestLoad += 1;
    result.value = null;
    status.value = 'idle';
    error.value = null;
  }

  return { result, status, error, open, empty };
});
