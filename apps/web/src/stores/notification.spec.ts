import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '@/api/api-error';
import { installFakeApi, type FakeApi } from '@/testing/fake-api';
import { createNotification } from '@/testing/sample-data';
import { useNotificationStore } from './notification';

describe('notification store', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = installFakeApi();
  });

  const respondWithNotifications = (rows: ReturnType<typeof createNotification>[]) =>
    api.respondTo('GET /notifications', () => ({ body: { notifications: rows } }));

  it('lists rows newest first without duplicates and counts the unread ones', async () => {
    respondWithNotifications([
      createNotification({ id: 'old', timestamp: '2026-11-20T10:00:00.000Z', read: true }),
      createNotification({ id: 'new', timestamp: '2026-11-23T10:00:00.000Z' }),
      createNotification({ id: 'new', timestamp: '2026-11-23T10:00:00.000Z' }),
    ]);
    const store = useNotificationStore();
    await store.refreshAndFindNew();
    expect(store.notifications.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(store.unreadCount).toBe(1);
  });

  it('keeps the fifty newest rows', async () => {
    const isoDateAtMinute = (n: number) => new Date(Date.UTC(2026, 10, 23, 10, n)).toISOString();
    respondWithNotifications(
      Array.from({ length: 60 }, (_, n) =>
        createNotification({ id: `n${n}`, timestamp: isoDateAtMinute(n) }),
      ),
    );
    const store = useNotificationStore();
    await store.refreshAndFindNew();
    expect(store.notifications).toHaveLength(50);
    expect(store.notifications[0]?.id).toBe('n59');
    expect(store.notifications.at(-1)?.id).toBe('n10');
  });

  it('returns new unread rows from refreshAndFindNew(), but none on the first load', async () => {
    const store = useNotificationStore();
    respondWithNotifications([createNotification({ id: 'one' })]);
    expect(await store.refreshAndFindNew()).toEqual([]);
    const two = createNotification({ id: 'two' });
    respondWithNotifications([
      two,
      createNotification({ id: 'three', read: true }),
      createNotification({ id: 'one' }),
    ]);
    expect(await store.refreshAndFindNew()).toEqual([two]);
    expect(await store.refreshAndFindNew()).toEqual([]);
  });

  it('marks a row as read before the API has responded', async () => {
    respondWithNotifications([createNotification({ id: 'one' })]);
    const store = useNotificationStore();
    await store.refreshAndFindNew();
    let respond: () => void = () => {};
    api.respondTo(
      'POST /notifications/one/read',
      () => new Promise((resolve) => (respond = () => resolve({ status: 204 }))),
    );
    const marking = store.markRead('one');
    expect(store.unreadCount).toBe(0);
    respond();
    await marking;
    expect(store.unreadCount).toBe(0);
  });

  it('reloads the list when the API rejects a change', async () => {
    respondWithNotifications([createNotification({ id: 'one' })]);
    const store = useNotificationStore();
    await store.refreshAndFindNew();
    api.respondTo('POST /notifications/one/read', () => ({
      status: 500,
      body: { message: 'Server Error' },
    }));
    await expect(store.markRead('one')).rejects.toBeInstanceOf(ApiError);
    expect(store.unreadCount).toBe(1);
  });

  it('sends no request for a row that is already read', async () => {
    respondWithNotifications([createNotification({ id: 'one', read: true })]);
    const store = useNotificationStore();
    await store.refreshAndFindNew();
    await store.markRead('one');
    expect(api.requestsTo('POST /notifications/one/read')).toEqual([]);
  });

  it('discards a response that does not contain a change made meanwhile', async () => {
    const store = useNotificationStore();
    respondWithNotifications([createNotification({ id: 'one' })]);
    await store.refreshAndFindNew();

    let respondWithOldRows: () => void = () => {};
    api.respondTo('GET /notifications', () => {
      const before = { body: { notifications: [createNotification({ id: 'one', read: false })] } };
      return new Promise((resolve) => (respondWithOldRows = () => resolve(before)));
    });
    const refreshing = store.refreshAndFindNew();
    await Promise.resolve();
    api.respondTo('POST /notifications/one/read', () => ({ status: 204 }));
    const marking = store.markRead('one');
    respondWithNotifications([createNotification({ id: 'one', read: true })]);
    respondWithOldRows();
    await Promise.all([refreshing, marking]);

    expect(store.unreadCount).toBe(0);
    expect(api.requestsTo('GET /notifications')).toHaveLength(3);
  });

  it('marks all rows as read, removes one row, and clears the list', async () => {
    respondWithNotifications([
      createNotification({ id: 'one' }),
      createNotification({ id: 'two' }),
    ]);
    api.respondTo('POST /notifications/read-all', () => ({ status: 204 }));
    api.respondTo('DELETE /notifications/one', () => ({ status: 204 }));
    api.respondTo('DELETE /notifications', () => ({ status: 204 }));
    const store = useNotificationStore();
    await store.refreshAndFindNew();
    await store.markAllRead();
    expect(store.unreadCount).toBe(0);
    await store.remove('one');
    expect(store.notifications.map(({ id }) => id)).toEqual(['two']);
    await store.clearAll();
    expect(store.notifications).toEqual([]);
  });

  it('drops a response that arrives after reset()', async () => {
    let respond: () => void = () => {};
    const rows = { body: { notifications: [createNotification()] } };
    api.respondTo(
      'GET /notifications',
      () => new Promise((resolve) => (respond = () => resolve(rows))),
    );
    const store = useNotificationStore();
    const refreshing = store.refreshAndFindNew();
    await Promise.resolve();
    store.reset();
    respond();
    expect(await refreshing).toEqual([]);
    expect(store.notifications).toEqual([]);
  });

  it('is stale after a failed load until the next successful one', async () => {
    const store = useNotificationStore();
    await expect(store.refreshAndFindNew()).rejects.toMatchObject({ code: 'network' });
    expect(store.isStale).toBe(true);
    respondWithNotifications([]);
    await store.refreshAndFindNew();
    expect(store.isStale).toBe(false);
  });
});
