import { ref, shallowRef } from 'vue';
import type { LoadStatus } from './paginated-list';

/**
 * Returns the state and actions of a store that holds the single record shown by a page.
 *
 * @param fetchRecord - fetches a record by the id from the URL
 */
export function createRecordState<T, Options extends unknown[]>(
  fetchRecord: (id: string, ...options: Options) => Promise<T>,
) {
  const record = shallowRef<T | null>(null);
  const status = ref<LoadStatus>('idle');
  const error = shallowRef<unknown>(null);
  let latestLoad = 0;

  /**
   * Loads a record. Drops the response when another load or {@link reset} has happened since. Sets `error` instead of
   * throwing.
   */
  async function load(id: string, ...options: Options): Promise<void> {
    reset();
    const loadNumber = latestLoad;
    status.value = 'loading';
    try {
      const response = await fetchRecord(id, ...options);
      if (loadNumber !== latestLoad) return;
      record.value = response;
      status.value = 'ready';
    } catch (cause) {
      if (loadNumber !== latestLoad) return;
      error.value = cause;
      status.value = 'failed';
    }
  }

  function reset(): void {
    latestLoad += 1;
    record.value = null;
    status.value = 'idle';
    error.value = null;
  }

  return { record, status, error, load, reset };
}
