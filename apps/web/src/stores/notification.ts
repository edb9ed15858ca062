// Flow ⑩
// From: apps/web/src/realtime/search-event-handlers.ts (useNotificationStore)
// To: apps/web/src/components/notifications/NotificationBell.vue (useNotificationStore)
import { MAX_LISTED_NOTIFICATIONS, type NotificationItem } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import * as notificationsApi from '@/api/notifications-api';

/** The user's notifications as listed by `GET /notifications`, newest first. */
export const useNotificationStore = defineStore('notification', () => {
  const notifications = ref<NotificationItem[]>([]);
  const unreadCount = computed(() => notifications.value.filter(({ read }) => !read).length);
  /** False until the first list has loaded; its rows are not reported as new. */
  const isLoaded = ref(false);
  /** True when the last load failed; the Echo plugin then polls until a load succeeds. */
  const isStale = ref(false);

  let latestRefresh = 0;
  let latestChange = 0;
  let sessionNumber = 0;
  const pendingChanges = new Set<Promise<void>>();

  /**
   * Loads the list. A response that does not yet contain a change made by the user is discarded and requested again.
   *
   * @returns the unread rows that were not listed before; none on the first load
   * @throws ApiError
   */
  async function refresh(): Promise<NotificationItem[]> {
    latestRefresh += 1;
    const refreshNumber = latestRefresh;
    try {
      const rows = await fetchRowsWithAllChanges(refreshNumber);
      if (rows === null) return [];
      const known = new Set(notifications.value.map(({ id }) => id));
      const arrivals = isLoaded.value ? rows.filter(({ id, read }) => !read && !known.has(id)) : [];
      notifications.value = rows;
      isLoaded.value = true;
      isStale.value = false;
      return arrivals;
    } catch (error) {
      if (refreshNumber === latestRefresh) isStale.value = true;
      throw error;
    }
  }

  /** @returns null when a later refresh or a sign-out has superseded this one */
  async function fetchRowsWithAllChanges(
    refreshNumber: number,
  ): Promise<NotificationItem[] | null> {
    for (;;) {
      await Promise.allSettled(pendingChanges);
      const changeBefore = latestChange;
      const response = await notificationsApi.fetchNotifications();
      if (refreshNumber !== latestRefresh) return null;
      if (changeBefore === latestChange) return sortNewestFirst(response.notifications);
    }
  }

  /** Shows a change immediately and sends it to the API; if the API rejects it, restores the list from the API. */
  async function changeOptimistically(
    next: NotificationItem[],
    send: () => Promise<void>,
  ): Promise<void> {
    notifications.value = next;
    latestChange += 1;
    const mySessionNumber = sessionNumber;
    const sending = send();
    pendingChanges.add(sending);
    try {
      await sending;
    } catch (error) {
      // Remove it before refresh(), which waits for all pending changes.
      pendingChanges.delete(sending);
      if (mySessionNumber === sessionNumber) await Promise.allSettled([refresh()]);
      throw error;
    } finally {
      pendingChanges.delete(sending);
    }
  }

  /** Loads the list after an event: the event does not carry the id of its notification row. @returns the new rows */
  function handleWebSocketNotification(): Promise<NotificationItem[]> {
    return refresh();
  }

  async function markRead(id: string): Promise<void> {
    if (!notifications.value.some((row) => row.id === id && !row.read)) return;
    const next = notifications.value.map((row) => (row.id === id ? { ...row, read: true } : row));
    await changeOptimistically(next, () => notificationsApi.markNotificationRead(id));
  }

  async function markAllRead(): Promise<void> {
    const next = notifications.value.map((row) => ({ ...row, read: true }));
    await changeOptimistically(next, notificationsApi.markAllNotificationsRead);
  }

  async function remove(id: string): Promise<void> {
    const next = notifications.value.filter((row) => row.id !== id);
    await changeOptimistically(next, () => notificationsApi.deleteNotification(id));
  }

  async function clearAll(): Promise<void> {
    await changeOptimistically([], notificationsApi.deleteAllNotifications);
  }

  function reset(): void {
    sessionNumber += 1;
    latestRefresh += 1;
    pendingChanges.clear();
    notifications.value = [];
    isLoaded.value = false;
    isStale.value = false;
  }

  return {
    notifications,
    unreadCount,
    isStale,
    refresh,
    handleWebSocketNotification,
    markRead,
    markAllRead,
    remove,
    clearAll,
    reset,
  };
});

/** Returns the newest rows without duplicates, at most {@link MAX_LISTED_NOTIFICATIONS}. */
function sortNewestFirst(rows: NotificationItem[]): NotificationItem[] {
  const unique = new Map(rows.map((row) => [row.id, row]));
  return [...unique.values()]
    .sort((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp))
    .slice(0, MAX_LISTED_NOTIFICATIONS);
}
