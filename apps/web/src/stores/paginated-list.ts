import type { Paginated } from '@giftspire/contracts';
import { ref, shallowRef } from 'vue';

export type LoadStatus = 'idle' | 'loading' | 'ready' | 'failed';

/** A store made of {@link paginatedList}, as components see it. */
export interface PaginatedListStore<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly lastPage: number;
  readonly status: LoadStatus;
  readonly error: unknown;
  load(page?: number): Promise<void>;
}

/**
 * State of a list that comes page by page; a store's inside, not a store.
 *
 * @param fetchPage - 1-based
 */
export function paginatedList<T>(fetchPage: (page: number) => Promise<Paginated<T>>) {
  const items = shallowRef<T[]>([]);
  const page = ref(1);
  const lastPage = ref(1);
  const total = ref(0);
  const status = ref<LoadStatus>('idle');
  const error = shallowRef<unknown>(null);
  let latestLoad = 0;

  /** Loads a page, this one again when left out. A failure is kept in `error`, not thrown. */
  async function load(wanted: number = page.value): Promise<void> {
    latestLoad += 1;
    const mine = latestLoad;
    // A list that is on the screen stays there while it is read again.
    if (status.value !== 'ready' || wanted !== page.value) status.value = 'loading';
    page.value = wanted;
    try {
      const answer = await fetchPage(wanted);
      if (mine !== latestLoad) return;
      if (answer.data.length === 0 && wanted > answer.meta.last_page) {
        return await load(answer.meta.last_page);
      }
      items.value = answer.data;
      lastPage.value = answer.meta.last_page;
      total.value = answer.meta.total;
      status.value = 'ready';
      error.value = null;
    } catch (cause) {
      if (mine !== latestLoad) return;
      error.value = cause;
      status.value = 'failed';
    }
  }

  function empty(): void {
    latestLoad += 1;
    items.value = [];
    page.value = 1;
    lastPage.value = 1;
    total.value = 0;
    status.value = 'idle';
    error.value = null;
  }

  return { items, page, lastPage, total, status, error, load, empty };
}
