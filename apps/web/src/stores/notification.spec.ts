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

  const respondWith = (rows: ReturnType<typeof createNotification>[]) =>
    api.on('GET /notifications', () => ({ body: { notifications: rows } }));

  it('lists rows newest first without duplicates and counts the unread ones', async () => {
    respondWith([
      createNotification({ id: 'old', timestamp: '2026-11-20T10:00:00.000Z', read: true }),
      createNotification({ id: 'new', timestamp: '2026-11-23T10:00:00.000Z' }),
      createNotification({ id: 'new', timestamp: '2026-11-23T10:00:00.000Z' }),
    ]);
    const store = useNotificationStore();
    await store.refresh();
    expect(store.notifications.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(store.unreadCount).toBe(1);
  });

  it('keeps the fifty newest rows', async () => {
    const isoDateAtMinute = (n: number) => new Date(Date.UTC(2026, 10, 23, 10, n)).toISOString();
    respondWith(
      Array.from({ length: 60 }, (_, n) =>
        createNotification({ id: `n${n}`, timestamp: isoDateAtMinute(n) }),
      ),
    );
    const store = useNotificationStore();
    await store.refresh();
    expect(store.notifications).toHaveLength(50);
    expect(store.notifications[0]?.id).toBe('n59');
    expect(store.notifications.at(-1)?.id).toBe('n10');
  });

  it('returns new unread rows from refresh(), but none on the first load', async () => {
    const store = useNotificationStore();
    respondWith([createNotification({ id: 'one' })]);
    expect(await store.refresh()).toEqual([]);
    const two = createNotification({ id: 'two' });
    respondWith([
      two,
      createNotification({ id: 'three', read: true }),
      createNotification({ id: 'one' }),
    ]);
    expect(await store.refresh()).toEqual([two]);
    expect(await store.refresh()).toEqual([]);
  });

  it('marks a row as read before the API has responded', async () => {
    respondWith([createNotification({ id: 'one' })]);
    const store = useNotificationStore();
    await store.refresh();
    let respond: () => void = () => {};
    api.on(
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
    respondWith([createNotification({ id: 'one' })]);
    const store = useNotificationStore();
    await store.refresh();
    api.on('POST /notifications/one/read', () => ({
      status: 500,
      body: { message: 'Server Error' },
    }));
    await expect(store.markRead('one')).rejects.toBeInstanceOf(ApiError);
    expect(store.unreadCount).toBe(1);
  });

  it('sends no request for a row that is already read', async () => {
    respondWith([createNotification({ id: 'one', read: true })]);
    const store = useNotificationStore();
    await store.refresh();
    await store.markRead('one');
    expect(api.requestsTo('POST /notifications/one/read')).toEqual([]);
  });

  it('discards a response that does not contain a change made meanwhile', async () => {
    const store = useNotificationStore();
    respondWith([createNotification({ id: 'one' })]);
    await store.refresh();

    let respondWithOldRows: () => void = () => {};
    api.on('GET /notifications', () => {
      const before = { body: { notifications: [createNotification({ id: 'one', read: false })] } };
      return new Promise((resolve) => (respondWithOldRows = () => resolve(before)));
    });
    const refreshing = store.refresh();
    await Promise.resolve();
    api.on('POST /notifications/one/read', () => ({ status: 204 }));
    const marking = store.markRead('one');
    respondWith([createNotification({ id: 'one', read: true })]);
    respondWithOldRows();
    await Promise.all([refreshing, marking]);

    expect(store.unreadCount).toBe(0);
    expect(api.requestsTo('GET /notifications')).toHaveLength(3);
  });

  it('marks all rows as read, removes one row, and clears the list', async () => {
    respondWith([createNotification({ id: 'one' }), createNotification({ id: 'two' })]);
    api.on('POST /notifications/read-all', () => ({ status: 204 }));
    api.on('DELETE /notifications/one', () => ({ status: 204 }));
    api.on('DELETE /notifications', () => ({ status: 204 }));
    const store = useNotificationStore();
    await store.refresh();
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
    api.on('GET /notifications', () => new Promise((resolve) => (respond = () => resolve(rows))));
    const store = useNotificationStore();
    const refreshing = store.refresh();
    await Promise.resolve();
    store.reset();
    respond();
    expect(await refreshing).toEqual([]);
    expect(store.notifications).toEqual([]);
  });

  it('is stale after a failed load until the next successful one', async () => {
    const store = useNotificationStore();
    await expect(store.refresh()).rejects.toMatchObject({ code: 'network' });
    expect(store.isStale).toBe(true);
    respondWith([]);
    await store.refresh();
    expect(store.isStale).toBe(false);
  });
});
