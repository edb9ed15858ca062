// Flow ⑩
// From: apps/web/src/plugins/echo.ts (handleSearchCompleted)
// To: apps/web/src/realtime/search-event-payloads.ts (parseSearchCompleted)
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
  parseSearchCompleted,
  parseSearchFailed,
  parseSearchProgress,
} from './search-event-payloads';

const RESULT_TOAST_MS = 7_000;
/** Longer than {@link RESULT_TOAST_MS}, because the user has to decide whether to retry. */
const FAILURE_TOAST_MS = 12_000;

/** Handles `search.completed`: shows a toast from the payload, then reloads notifications and search lists. */
export async function handleSearchCompleted(value: unknown): Promise<void> {
  const payload = parseSearchCompleted(value);
  if (payload) showToast(payload, createResultToastOptions(payload.order_id));
  await reloadAndShowNewNotifications(useNotificationStore().handleWebSocketNotification());
}

/** Handles `search.failed`: shows a toast with a retry button, then reloads notifications and search lists. */
export async function handleSearchFailed(value: unknown): Promise<void> {
  const payload = parseSearchFailed(value);
  if (payload)
    showToast(payload, createFailureToastOptions(payload.pending_order_id, payload.timestamp));
  await reloadAndShowNewNotifications(useNotificationStore().handleWebSocketNotification());
}

/** Handles `search.progress`: updates the pending order from the payload, without a request to the API. */
export function handleSearchProgress(value: unknown): void {
  const payload = parseSearchProgress(value);
  if (payload) usePendingOrderStore().applyProgress(payload);
}

/** Reloads notifications and search lists, and shows toasts for new notifications whose event was missed. */
export async function catchUpOnMissedEvents(): Promise<void> {
  await reloadAndShowNewNotifications(useNotificationStore().refresh());
}

async function reloadAndShowNewNotifications(
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
    // Before its page has been opened for the first time the history is not needed.
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

/** Returns options with the keys of the event toasts, so that event and notification row never show two toasts. */
function createNotificationToastOptions(row: NotificationItem): ToastOptions {
  if (row.orderId !== null) return createResultToastOptions(row.orderId);
  if (row.pendingOrderId !== undefined)
    return createFailureToastOptions(row.pendingOrderId, row.timestamp);
  return { durationMs: RESULT_TOAST_MS, key: `notification:${row.id}` };
}

function createResultToastOptions(orderId: number): ToastOptions {
  return {
    durationMs: RESULT_TOAST_MS,
    key: `order:${orderId}`,
    link: { to: `/search/${orderId}`, labelKey: 'toast.openResult' },
  };
}

/** The key includes the time of the failure, because a retried order can fail again. */
function createFailureToastOptions(pendingOrderId: number, failedAt: string): ToastOptions {
  return {
    durationMs: FAILURE_TOAST_MS,
    key: `failed:${pendingOrderId}:${failedAt}`,
    retryPendingOrderId: pendingOrderId,
  };
}
