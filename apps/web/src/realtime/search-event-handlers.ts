// Flow ⑩
// From: apps/web/src/plugins/echo.ts (handleSearchCompleted)
// To: apps/web/src/realtime/search-event-payloads.ts (tryParseSearchCompleted)
// To: apps/web/src/stores/toast.ts (useToastStore)
// To: apps/web/src/stores/notification.ts (useNotificationStore)
import type {
  NotificationItem,
  SearchCompletedPayload,
  SearchFailedPayload,
} from '@giftspire/contracts';
import { ApiError } from '@/api/api-error';
import { useNotificationStore } from '@/stores/notification';
import { usePendingOrderStore } from '@/stores/pending-order';
import { useSearchHistoryStore } from '@/stores/search-history';
import { useToastStore, type ToastOptions } from '@/stores/toast';
import {
  tryParseSearchCompleted,
  tryParseSearchFailed,
  tryParseSearchProgress,
} from './search-event-payloads';

const RESULT_TOAST_DURATION_MS = 7_000;
/** Longer than {@link RESULT_TOAST_DURATION_MS}, because the user has to decide whether to retry. */
const FAILURE_TOAST_DURATION_MS = 12_000;

/** Handles `search.completed`: shows a toast if the payload is valid, then reloads notifications and search lists. */
export async function handleSearchCompleted(value: unknown): Promise<void> {
  const payload = tryParseSearchCompleted(value);
  if (payload) showToast(payload, createResultToastOptions(payload.order_id));
  await showNewNotificationsAndReloadLists(useNotificationStore().handleWebSocketNotification());
}

/**
 * Handles `search.failed`: shows a toast with a retry button if the payload is valid, then reloads notifications and search
 * lists.
 */
export async function handleSearchFailed(value: unknown): Promise<void> {
  const payload = tryParseSearchFailed(value);
  if (payload)
    showToast(payload, createFailureToastOptions(payload.pending_order_id, payload.timestamp));
  await showNewNotificationsAndReloadLists(useNotificationStore().handleWebSocketNotification());
}

/** Handles `search.progress`: updates the listed pending order from a valid payload, without loading the order from the API. */
export function handleSearchProgress(value: unknown): void {
  const payload = tryParseSearchProgress(value);
  if (payload) usePendingOrderStore().updateListFromProgress(payload);
}

/** Reloads notifications and search lists, and shows toasts for new notifications whose event was missed. */
export async function catchUpOnMissedEvents(): Promise<void> {
  await showNewNotificationsAndReloadLists(useNotificationStore().refreshAndFindNew());
}

/** Reloads the search lists and shows a toast for each notification that `newNotifications` resolves with. */
async function showNewNotificationsAndReloadLists(
  newNotifications: Promise<NotificationItem[]>,
): Promise<void> {
  try {
    const [rows] = await Promise.all([newNotifications, reloadSearchLists()]);
    for (const row of rows) showToast(row, createNotificationToastOptions(row));
  } catch (error) {
    // The notification store has set isStale, so that the Echo plugin polls again.
    if (!(error instanceof ApiError)) throw error;
  }
}

/** Reloads the lists that a finished search changes: pending orders and history. */
async function reloadSearchLists(): Promise<void> {
  const history = useSearchHistoryStore();
  await Promise.all([
    usePendingOrderStore().load(),
    // HistoryPage loads the history when it is opened; before the first time it need not be loaded.
    history.status === 'idle' ? null : history.load(),
  ]);
}

type ToastContent = Pick<
  SearchCompletedPayload | SearchFailedPayload | NotificationItem,
  'type' | 'message' | 'title'
>;

function showToast({ type, message, title }: ToastContent, options: ToastOptions): void {
  useToastStore().show(type, message, title, options);
}

/** Returns options with the same key as the toast of the event, so that an event and its notification show one toast. */
function createNotificationToastOptions(row: NotificationItem): ToastOptions {
  if (row.orderId !== null) return createResultToastOptions(row.orderId);
  if (row.pendingOrderId !== undefined)
    return createFailureToastOptions(row.pendingOrderId, row.timestamp);
  return { durationMs: RESULT_TOAST_DURATION_MS, key: `notification:${row.id}` };
}

function createResultToastOptions(orderId: number): ToastOptions {
  return {
    durationMs: RESULT_TOAST_DURATION_MS,
    key: `order:${orderId}`,
    link: { to: `/search/${orderId}`, labelKey: 'toast.openResult' },
  };
}

/** Returns options whose key includes the time of the failure, so that a retried order that fails again shows a new toast. */
function createFailureToastOptions(pendingOrderId: number, failedAt: string): ToastOptions {
  return {
    durationMs: FAILURE_TOAST_DURATION_MS,
    key: `failed:${pendingOrderId}:${failedAt}`,
    retryPendingOrderId: pendingOrderId,
  };
}
