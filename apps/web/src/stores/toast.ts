// Flow ⑩
// From: apps/web/src/realtime/search-event-handlers.ts (useToastStore)
// To: apps/web/src/components/toasts/ToastStack.vue (useToastStore)
import type { NotificationSeverity } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { ref } from 'vue';

export interface Toast {
  id: number;
  type: NotificationSeverity;
  title: string;
  message: string;
  durationMs: number;
  /** Link shown below the message; null shows none. */
  link: ToastLink | null;
  /** Id of the pending order that the retry button queues again; null shows no button. */
  retryPendingOrderId: number | null;
}

export interface ToastLink {
  /** Path of the page to open. */
  to: string;
  /** i18n key of the link text. */
  labelKey: string;
}

export interface ToastOptions {
  /** Time after which the toast disappears, in milliseconds. @default 5000 */
  durationMs?: number;
  link?: ToastLink;
  retryPendingOrderId?: number;
  /** Deduplication key: a second toast with the same key is not shown, even after the first was dismissed. */
  key?: string;
}

/** Maximum number of toasts on the screen; the oldest ones are removed. */
const MAX_VISIBLE_TOASTS = 4;

/** Toasts on the screen, newest first. */
export const useToastStore = defineStore('toast', () => {
  const toasts = ref<Toast[]>([]);
  const shownKeys = new Set<string>();
  let lastId = 0;

  /** Shows a toast unless one with the same {@link ToastOptions.key} was shown before; removes the oldest one if necessary. */
  function show(
    type: NotificationSeverity,
    message: string,
    title: string,
    options: ToastOptions = {},
  ): void {
    const { key, durationMs = 5000, link = null, retryPendingOrderId = null } = options;
    if (key !== undefined) {
      if (shownKeys.has(key)) return;
      shownKeys.add(key);
    }
    lastId += 1;
    const toast = { id: lastId, type, title, message, durationMs, link, retryPendingOrderId };
    toasts.value = [toast, ...toasts.value].slice(0, MAX_VISIBLE_TOASTS);
  }

  /** Shows a toast of the type `success`. */
  function success(message: string, title: string, options?: ToastOptions): void {
    show('success', message, title, options);
  }

  /** Shows a toast of the type `error`. */
  function error(message: string, title: string, options?: ToastOptions): void {
    show('error', message, title, options);
  }

  function dismiss(id: number): void {
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
  }

  /** Removes all toasts but keeps their keys, so that no toast is shown a second time. */
  function dismissAll(): void {
    toasts.value = [];
  }

  /** Removes all toasts and forgets their keys. */
  function reset(): void {
    toasts.value = [];
    shownKeys.clear();
  }

  return { toasts, show, success, error, dismiss, dismissAll, reset };
});
