import type { Paginated } from '@giftspire/contracts';
import { ref, shallowRef } from 'vue';

/** `idle`: not loaded yet; `ready`: loaded successfully. */
export type LoadStatus = 'idle' | 'loading' | 'ready' | 'failed';

/** The part of a store built with {@link createPaginatedListState} that PaginatedListPage uses. */
export interface PaginatedListStore<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly lastPage: number;
  readonly status: LoadStatus;
  readonly error: unknown;
  load(page?: number): Promise<void>;
}

/**
 * Returns the state and actions of a store that holds one page of a list.
 *
 * @param fetchPage - fetches a page; the first page is 1
 */
export function createPaginatedListState<T>(fetchPage: (page: number) => Promise<Paginated<T>>) {
  const items = shallowRef<T[]>([]);
  const page = ref(1);
  const lastPage = ref(1);
  /** Number of items on all pages. */
  const total = ref(0);
  const status = ref<LoadStatus>('idle');
  const error = shallowRef<unknown>(null);
  let latestLoad = 0;

  /**
   * Loads a page; without argument reloads the current page. Loads the last page instead of one beyond it. Sets `error`
   * instead of throwing.
   */
  async function load(requestedPage: number = page.value): Promise<void> {
    latestLoad += 1;
    const loadNumber = latestLoad;
    // Keep showing the current list while the same page is reloaded.
    if (status.value !== 'ready' || requestedPage !== page.value) status.value = 'loading';
    page.value = requestedPage;
    try {
      const response = await fetchPage(requestedPage);
      if (loadNumber !== latestLoad) return;
      if (response.data.length === 0 && requestedPage > response.meta.last_page) {
        return await load(response.meta.last_page);
      }
      items.value = response.data;
      lastPage.value = response.meta.last_page;
      total.value = response.meta.total;
      status.value = 'ready';
      error.value = null;
    } catch (cause) {
      if (loadNumber !== latestLoad) return;
      error.value = cause;
      status.value = 'failed';
    }
  }

  function reset(): void {
    latestLoad += 1;
    items.value = [];
    page.value = 1;
    lastPage.value = 1;
    total.value = 0;
    status.value = 'idle';
    error.value = null;
  }

  return { items, page, lastPage, total, status, error, load, reset };
}
