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
  /** False until the first list has loaded; the rows of the first list are not reported as new. */
  const isLoaded = ref(false);
  /** True when the last load failed; the Echo plugin then polls until a load succeeds. */
  const isStale = ref(false);

  /** Number of the latest refresh; the response of an earlier one is dropped. */
  let latestRefresh = 0;
  /** Number of changes made by the user. */
  let latestChange = 0;
  /** Number of calls of {@link reset}. */
  let sessionNumber = 0;
  const pendingChanges = new Set<Promise<void>>();

  /**
   * Loads the list. A response that does not yet contain a change made by the user is discarded and requested again.
   *
   * @returns the unread rows that were not listed before; none on the first load
   * @throws ApiError
   */
  async function refreshAndFindNew(): Promise<NotificationItem[]> {
    latestRefresh += 1;
    const refreshNumber = latestRefresh;
    try {
      const rows = await fetchRowsUnlessSuperseded(refreshNumber);
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

  /**
   * Fetches the list until the response contains all changes made by the user.
   *
   * @returns null when a later refresh or a sign-out has superseded this one
   */
  async function fetchRowsUnlessSuperseded(
    refreshNumber: number,
  ): Promise<NotificationItem[] | null> {
    for (;;) {
      await Promise.allSettled(pendingChanges);
      const changeBefore = latestChange;
      const response = await notificationsApi.fetchNotifications();
      if (refreshNumber !== latestRefresh) return null;
      if (changeBefore === latestChange) return toNewestUniqueRows(response.notifications);
    }
  }

  /** Shows a change immediately and sends it to the API; if that fails, reloads the list. @throws ApiError */
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
      // Remove the failed change first: refreshAndFindNew() waits for all pending changes.
      pendingChanges.delete(sending);
      if (mySessionNumber === sessionNumber) await Promise.allSettled([refreshAndFindNew()]);
      throw error;
    } finally {
      pendingChanges.delete(sending);
    }
  }

  /**
   * Loads the list after a WebSocket event, which does not carry the id of its notification row.
   *
   * @returns the unread rows that were not listed before
   * @throws ApiError
   */
  function handleWebSocketNotification(): Promise<NotificationItem[]> {
    return refreshAndFindNew();
  }

  /** Does nothing for a row that is not listed or already read. @throws ApiError */
  async function markRead(id: string): Promise<void> {
    if (!notifications.value.some((row) => row.id === id && !row.read)) return;
    const next = notifications.value.map((row) => (row.id === id ? { ...row, read: true } : row));
    await changeOptimistically(next, () => notificationsApi.markNotificationRead(id));
  }

  async function markAllRead(): Promise<void> {
    const next = notifications.value.map((row) => ({ ...row, read: true }));
    await changeOptimistically(next, notificationsApi.markAllNotificationsRead);
  }

  /** Deletes one notification. @throws ApiError */
  async function remove(id: string): Promise<void> {
    const next = notifications.value.filter((row) => row.id !== id);
    await changeOptimistically(next, () => notificationsApi.deleteNotification(id));
  }

  /** Deletes all notifications of the user. @throws ApiError */
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
    refreshAndFindNew,
    handleWebSocketNotification,
    markRead,
    markAllRead,
    remove,
    clearAll,
    reset,
  };
});

/** Returns the rows newest first and without duplicates, at most {@link MAX_LISTED_NOTIFICATIONS}. */
function toNewestUniqueRows(rows: NotificationItem[]): NotificationItem[] {
  const unique = new Map(rows.map((row) => [row.id, row]));
  return [...unique.values()]
    .sort((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp))
    .slice(0, MAX_LISTED_NOTIFICATIONS);
}
