import type { NotificationItem } from '@giftspire/contracts';
import { ApiError } from '@/api/api-error';
import { useNotificationStore } from '@/stores/notification';
import { usePendingOrderStore } from '@/stores/pending-order';
import { useSearchHistoryStore } from '@/stores/search-history';
import { useToastStore } from '@/stores/toast';
import { announceArrival, announceFailure, announceResult } from './announcements';
import { parseSearchCompleted, parseSearchFailed, parseSearchProgress } from './search-events';

/** A `search.completed` came in: toast at once, then the rows and lists it has changed. */
export async function receiveSearchCompleted(value: unknown): Promise<void> {
  const payload = parseSearchCompleted(value);
  if (payload) announceResult(useToastStore(), payload);
  await updateBell(useNotificationStore().handleWebSocketNotification());
}

/** A `search.failed` came in: the same for a search that was given up. */
export async function receiveSearchFailed(value: unknown): Promise<void> {
  const payload = parseSearchFailed(value);
  if (payload) announceFailure(useToastStore(), payload);
  await updateBell(useNotificationStore().handleWebSocketNotification());
}

/** A `search.progress` came in: it says all there is to know, so nothing is fetched for it. */
export function receiveSearchProgress(value: unknown): void {
  const payload = parseSearchProgress(value);
  if (payload) usePendingOrderStore().advance(payload);
}

/** Events may have been missed: reads the list, and announces what is new in it. */
export async function catchUp(): Promise<void> {
  await updateBell(useNotificationStore().refresh());
}

async function updateBell(arrivals: Promise<NotificationItem[]>): Promise<void> {
  const toasts = useToastStore();
  try {
    const [rows] = await Promise.all([arrivals, refreshSearchLists()]);
    for (const row of rows) announceArrival(toasts, row);
  } catch (error) {
    // The store has marked itself stale, so the next poll tries again; anything else is a mistake of ours.
    if (!(error instanceof ApiError)) throw error;
  }
}

/** A finished search leaves the pending list and enters the history. */
async function refreshSearchLists(): Promise<void> {
  const history = useSearchHistoryStore();
  await Promise.all([
    usePendingOrderStore().load(),
    // Only once somebody has opened it; its page loads it otherwise.
    history.status === 'idle' ? null : history.load(),
  ]);
}
