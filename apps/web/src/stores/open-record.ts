import { ref, shallowRef } from 'vue';
import type { LoadStatus } from './paginated-list';

/**
 * State of the one record that a page has open; a store's inside, not a store.
 *
 * @param fetchRecord - by the id as it stands in the address bar
 */
export function openRecord<T, Options extends unknown[]>(
  fetchRecord: (id: string, ...options: Options) => Promise<T>,
) {
  const record = shallowRef<T | null>(null);
  const status = ref<LoadStatus>('idle');
  const error = shallowRef<unknown>(null);
  let latestLoad = 0;

  /** The answer for one that was left meanwhile is dropped. A failure is kept in `error`, not thrown. */
  async function open(id: string, ...options: Options): Promise<void> {
    empty();
    const mine = latestLoad;
    status.value = 'loading';
    try {
      const answer = await fetchRecord(id, ...options);
      if (mine !== latestLoad) return;
      record.value = answer;
      status.value = 'ready';
    } catch (cause) {
      if (mine !== latestLoad) return;
      error.value = cause;
      status.value = 'failed';
    }
  }

  function empty(): void {
    latestLoad += 1;
    record.value = null;
    status.value = 'idle';
    error.value = null;
  }

  return { record, status, error, open, empty };
}
