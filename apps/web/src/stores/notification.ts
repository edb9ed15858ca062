// ⑩ of 10: search request → toast. From apps/web/src/plugins/echo.ts. To the bell (components/notifications) and the toast.
import { NOTIFICATIONS_LISTED, type NotificationItem } from '@giftspire/contracts';
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import * as notificationsApi from '@/api/notifications-api';

/** The bell: the rows of `GET /notifications`, newest first. */
export const useNotificationStore = defineStore('notification', () => {
  const notifications = ref<NotificationItem[]>([]);
  const unreadCount = computed(() => notifications.value.filter(({ read }) => !read).length);
  /** False until the first list has come: the rows of that one are no news. */
  const isLoaded = ref(false);
  /** True when the last attempt to load failed, so that somebody tries again. */
  const isStale = ref(false);

  let latestRefresh = 0;
  let lastChange = 0;
  let session = 0;
  const changesUnderWay = new Set<Promise<void>>();

  /**
   * Loads the list. Rows read before a click of the user was stored are never shown: they are asked for again.
   *
   * @returns the unread rows that were not there before, none on the first load
   * @throws ApiError
   */
  async function refresh(): Promise<NotificationItem[]> {
    latestRefresh += 1;
    const mine = latestRefresh;
    try {
      const rows = await readSettledRows(mine);
      if (rows === null) return [];
      const known = new Set(notifications.value.map(({ id }) => id));
      const arrivals = isLoaded.value ? rows.filter(({ id, read }) => !read && !known.has(id)) : [];
      notifications.value = rows;
      isLoaded.value = true;
      isStale.value = false;
      return arrivals;
    } catch (error) {
      if (mine === latestRefresh) isStale.value = true;
      throw error;
    }
  }

  /** @returns null when a later refresh, or a sign-out, has made this one pointless */
  async function readSettledRows(mine: number): Promise<NotificationItem[] | null> {
    for (;;) {
      await Promise.allSettled(changesUnderWay);
      const changeSeen = lastChange;
      const answer = await notificationsApi.fetchNotifications();
      if (mine !== latestRefresh) return null;
      if (changeSeen === lastChange) return newestFirst(answer.notifications);
    }
  }

  /** Shows the change at once and sends it; a refused change is undone by reading the list again. */
  async function change(next: NotificationItem[], send: () => Promise<void>): Promise<void> {
    notifications.value = next;
    lastChange += 1;
    const mySession = session;
    const sending = send();
    changesUnderWay.add(sending);
    try {
      await sending;
    } catch (error) {
      // Out of the set first: refresh() waits for everything in it.
      changesUnderWay.delete(sending);
      if (mySession === session) await Promise.allSettled([refresh()]);
      throw error;
    } finally {
      changesUnderWay.delete(sending);
    }
  }

  /** An event came in; the row behind it is fetched, for the event does not carry its id. */
  function handleWebSocketNotification(): Promise<NotificationItem[]> {
    return refresh();
  }

  async function markRead(id: string): Promise<void> {
    if (!notifications.value.some((row) => row.id === id && !row.read)) return;
    const next = notifications.value.map((row) => (row.id === id ? { ...row, read: true } : row));
    await change(next, () => notificationsApi.markNotificationRead(id));
  }

  async function markAllRead(): Promise<void> {
    const next = notifications.value.map((row) => ({ ...row, read: true }));
    await change(next, notificationsApi.markAllNotificationsRead);
  }

  async function remove(id: string): Promise<void> {
    const next = notifications.value.filter((row) => row.id !== id);
    await change(next, () => notificationsApi.deleteNotification(id));
  }

  async function clearAll(): Promise<void> {
    await change([], notificationsApi.deleteAllNotifications);
  }

  function empty(): void {
    session += 1;
    latestRefresh += 1;
    changesUnderWay.clear();
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
    empty,
  };
});

function newestFirst(rows: NotificationItem[]): NotificationItem[] {
  const unique = new Map(rows.map((row) => [row.id, row]));
  return [...unique.values()]
    .sort((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp))
    .slice(0, NOTIFICATIONS_LISTED);
}
