import type {
  NotificationItem,
  SearchCompletedPayload,
  SearchFailedPayload,
} from '@giftspire/contracts';
import type { ToastOptions, useToastStore } from '@/stores/toast';

type ToastStore = Pick<ReturnType<typeof useToastStore>, 'show'>;

const RESULT_SHOWN_MS = 7_000;
/** Longer: there is something to decide. */
const FAILURE_SHOWN_MS = 12_000;

/** The toast of a result, at once and from the event's payload. */
export function announceResult(toasts: ToastStore, payload: SearchCompletedPayload): void {
  toasts.show(payload.type, payload.message, payload.title, resultOptions(payload.order_id));
}

/** The toast of a search that was given up. */
export function announceFailure(toasts: ToastStore, payload: SearchFailedPayload): void {
  const { type, message, title, pending_order_id: id, timestamp } = payload;
  toasts.show(type, message, title, failureOptions(id, timestamp));
}

/** The toast of a row whose event was missed; the same key as the event's, so never a second one. */
export function announceArrival(toasts: ToastStore, row: NotificationItem): void {
  toasts.show(row.type, row.message, row.title, rowOptions(row));
}

function rowOptions({ id, orderId, pendingOrderId, timestamp }: NotificationItem): ToastOptions {
  if (orderId !== null) return resultOptions(orderId);
  if (pendingOrderId !== undefined) return failureOptions(pendingOrderId, timestamp);
  return { durationMs: RESULT_SHOWN_MS, key: `row:${id}` };
}

function resultOptions(orderId: number): ToastOptions {
  return {
    durationMs: RESULT_SHOWN_MS,
    key: `order:${orderId}`,
    link: { to: `/search/${orderId}`, labelKey: 'toast.openResult' },
  };
}

/** An order that was tried again can fail again, so its id alone is no key. */
function failureOptions(pendingOrderId: number, timestamp: string): ToastOptions {
  return {
    durationMs: FAILURE_SHOWN_MS,
    key: `failed:${pendingOrderId}:${timestamp}`,
    retryOf: pendingOrderId,
  };
}
