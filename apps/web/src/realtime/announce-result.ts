import type { NotificationItem, SearchCompletedPayload } from '@giftspire/contracts';
import type { useToastStore } from '@/stores/toast';

type ToastStore = Pick<ReturnType<typeof useToastStore>, 'show'>;

const SHOWN_MS = 7_000;

/** The toast of an event, at once and from its payload. */
export function announceEvent(toasts: ToastStore, payload: SearchCompletedPayload): void {
  toasts.show(payload.type, payload.message, payload.title, toastOptions(payload.order_id));
}

/** The toast of a row whose event was missed; the same key as the event's, so never a second one. */
export function announceArrival(toasts: ToastStore, row: NotificationItem): void {
  if (row.orderId === null) {
    toasts.show(row.type, row.message, row.title, { durationMs: SHOWN_MS, key: `row:${row.id}` });
  } else {
    toasts.show(row.type, row.message, row.title, toastOptions(row.orderId));
  }
}

function toastOptions(orderId: number) {
  return {
    durationMs: SHOWN_MS,
    key: `order:${orderId}`,
    link: { to: `/search/${orderId}`, labelKey: 'toast.openResult' },
  };
}
