import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { ApiError } from '@/api/api-error';
import { fakeApi, type FakeApi } from '@/testing/fake-api';
import { notificationRow } from '@/testing/samples';
import { useNotificationStore } from './notification';

describe('notification store', () => {
  let api: FakeApi;

  beforeEach(() => {
    setActivePinia(createPinia());
    api = fakeApi();
  });

  const listed = (rows: ReturnType<typeof notificationRow>[]) =>
    api.on('GET /notifications', () => ({ body: { notifications: rows } }));

  it('shows the rows newest first, each once, and counts the unread', async () => {
    listed([
      notificationRow({ id: 'old', timestamp: '2026-11-20T10:00:00.000Z', read: true }),
      notificationRow({ id: 'new', timestamp: '2026-11-23T10:00:00.000Z' }),
      notificationRow({ id: 'new', timestamp: '2026-11-23T10:00:00.000Z' }),
    ]);
    const store = useNotificationStore();
    await store.refresh();
    expect(store.notifications.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(store.unreadCount).toBe(1);
  });

  it('keeps the fifty newest', async () => {
    const minute = (n: number) => new Date(Date.UTC(2026, 10, 23, 10, n)).toISOString();
    listed(
      Array.from({ length: 60 }, (_, n) => notificationRow({ id: `n${n}`, timestamp: minute(n) })),
    );
    const store = useNotificationStore();
    await store.refresh();
    expect(store.notifications).toHaveLength(50);
    expect(store.notifications[0]?.id).toBe('n59');
    expect(store.notifications.at(-1)?.id).toBe('n10');
  });

  it('reports as arrivals what is unread and was not there, but nothing of the first list', async () => {
    const store = useNotificationStore();
    listed([notificationRow({ id: 'one' })]);
    expect(await store.refresh()).toEqual([]);
    const two = notificationRow({ id: 'two' });
    listed([two, notificationRow({ id: 'three', read: true }), notificationRow({ id: 'one' })]);
    expect(await store.refresh()).toEqual([two]);
    expect(await store.refresh()).toEqual([]);
  });

  it('shows a row as read before the API has answered', async () => {
    listed([notificationRow({ id: 'one' })]);
    const store = useNotificationStore();
    await store.refresh();
    let answer: () => void = () => {};
    api.on(
      'POST /notifications/one/read',
      () => new Promise((resolve) => (answer = () => resolve({ status: 204 }))),
    );
    const marking = store.markRead('one');
    expect(store.unreadCount).toBe(0);
    answer();
    await marking;
    expect(store.unreadCount).toBe(0);
  });

  it('returns to what the API lists when it refuses a change', async () => {
    listed([notificationRow({ id: 'one' })]);
    const store = useNotificationStore();
    await store.refresh();
    api.on('POST /notifications/one/read', () => ({
      status: 500,
      body: { message: 'Server Error' },
    }));
    await expect(store.markRead('one')).rejects.toBeInstanceOf(ApiError);
    expect(store.unreadCount).toBe(1);
  });

  it('does not ask to mark what is read already', async () => {
    listed([notificationRow({ id: 'one', read: true })]);
    const store = useNotificationStore();
    await store.refresh();
    await store.markRead('one');
    expect(api.callsTo('POST /notifications/one/read')).toEqual([]);
  });

  it('never shows a list that was read before a click had been stored', async () => {
    const store = useNotificationStore();
    listed([notificationRow({ id: 'one' })]);
    await store.refresh();

    let answerOld: () => void = () => {};
    api.on('GET /notifications', () => {
      const before = { body: { notifications: [notificationRow({ id: 'one', read: false })] } };
      return new Promise((resolve) => (answerOld = () => resolve(before)));
    });
    const refreshing = store.refresh();
    await Promise.resolve();
    api.on('POST /notifications/one/read', () => ({ status: 204 }));
    const marking = store.markRead('one');
    listed([notificationRow({ id: 'one', read: true })]);
    answerOld();
    await Promise.all([refreshing, marking]);

    expect(store.unreadCount).toBe(0);
    expect(api.callsTo('GET /notifications')).toHaveLength(3);
  });

  it('marks all as read, removes one, and clears', async () => {
    listed([notificationRow({ id: 'one' }), notificationRow({ id: 'two' })]);
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

  it('drops an answer that arrives after it was emptied', async () => {
    let answer: () => void = () => {};
    const rows = { body: { notifications: [notificationRow()] } };
    api.on('GET /notifications', () => new Promise((resolve) => (answer = () => resolve(rows))));
    const store = useNotificationStore();
    const refreshing = store.refresh();
    await Promise.resolve();
    store.empty();
    answer();
    expect(await refreshing).toEqual([]);
    expect(store.notifications).toEqual([]);
  });

  it('knows that it is stale after a failure, until a list has come', async () => {
    const store = useNotificationStore();
    await expect(store.refresh()).rejects.toMatchObject({ code: 'network' });
    expect(store.isStale).toBe(true);
    listed([]);
    await store.refresh();
    expect(store.isStale).toBe(false);
  });
});
