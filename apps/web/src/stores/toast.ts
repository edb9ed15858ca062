import type { NotificationType } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { ref } from 'vue';

export interface Toast {
  id: number;
  kind: NotificationType;
  title: string;
  message: string;
  durationMs: number;
  /** Path to open, with the words for the link; a toast without one has nothing to open. */
  link: ToastLink | null;
  /** The pending order that a button tries again; null: no such button. */
  retryOf: number | null;
}

export interface ToastLink {
  to: string;
  /** i18n key. */
  labelKey: string;
}

export interface ToastOptions {
  /** @default 5000 */
  durationMs?: number;
  link?: ToastLink;
  retryOf?: number;
  /** A second toast with the same key is not shown, not even after the first has gone. */
  key?: string;
}

const SHOWN_AT_ONCE = 4;

export const useToastStore = defineStore('toast', () => {
  const toasts = ref<Toast[]>([]);
  const shownKeys = new Set<string>();
  let lastId = 0;

  function show(
    kind: NotificationType,
    message: string,
    title: string,
    options: ToastOptions = {},
  ): void {
    const { key, durationMs = 5000, link = null, retryOf = null } = options;
    if (key !== undefined) {
      if (shownKeys.has(key)) return;
      shownKeys.add(key);
    }
    lastId += 1;
    const toast = { id: lastId, kind, title, message, durationMs, link, retryOf };
    toasts.value = [toast, ...toasts.value].slice(0, SHOWN_AT_ONCE);
  }

  function success(message: string, title: string, options?: ToastOptions): void {
    show('success', message, title, options);
  }

  function error(message: string, title: string, options?: ToastOptions): void {
    show('error', message, title, options);
  }

  function dismiss(id: number): void {
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
  }

  /** Takes all of them away; what was shown once is still not shown again. */
  function dismissAll(): void {
    toasts.value = [];
  }

  function empty(): void {
    toasts.value = [];
    shownKeys.clear();
  }

  return { toasts, show, success, error, dismiss, dismissAll, empty };
});
