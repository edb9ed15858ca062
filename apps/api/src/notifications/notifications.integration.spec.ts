import { randomUUID } from 'node:crypto';
import type { NotificationItem } from '@giftspire/contracts';
import { type NewNotification, Notifications } from '@giftspire/notifications';
import { DataSource } from 'typeorm';
import { type TestAccount, TestApi } from '../testing/test-api';

describe('Notifications', () => {
  let api: TestApi;
  let owner: TestAccount;
  let otherUser: TestAccount;

  beforeAll(async () => {
    api = await TestApi.start();
    owner = await api.signUp();
    otherUser = await api.signUp();
  });
  beforeEach(() => api.sql(`truncate notifications`));
  afterAll(() => api.stop());

  const insert = async (changes: Partial<NewNotification> = {}): Promise<string> => {
    const id = changes.id ?? randomUUID();
    await api.app.get(DataSource).transaction((manager) =>
      api.app.get(Notifications).insertIfAbsent(manager, {
        id,
        userId: owner.id,
        type: 'success',
        title: 'Gift Search Completed!',
        message: 'We found 5 perfect gift matches for you',
        icon: '🎁',
        orderId: 12,
        createdAt: new Date('2026-01-02T03:04:05.678Z'),
        ...changes,
      }),
    );
    return id;
  };
  const list = async (account: TestAccount): Promise<NotificationItem[]> => {
    const response = await api.http(account.token).get('/api/notifications').expect(200);
    return (response.body as { notifications: NotificationItem[] }).notifications;
  };

  it('are listed with exactly the fields of the contract', async () => {
    const id = await insert();
    expect(await list(owner)).toEqual([
      {
        id,
        type: 'success',
        title: 'Gift Search Completed!',
        message: 'We found 5 perfect gift matches for you',
        icon: '🎁',
        read: false,
        timestamp: '2026-01-02T03:04:05.678Z',
        orderId: 12,
        searchId: 12,
      },
    ]);
  });

  it('are stored in a format that Laravel can read', async () => {
    const id = await insert();
    const [row] = await api.sql(
      `select notifiable_type, notifiable_id::int, data, read_at from notifications where id = $1`,
      [id],
    );
    expect(row).toEqual({
      notifiable_type: 'App\\Models\\User',
      notifiable_id: owner.id,
      data: {
        title: 'Gift Search Completed!',
        message: 'We found 5 perfect gift matches for you',
        icon: '🎁',
        type: 'success',
        order_id: 12,
      },
      read_at: null,
    });
  });

  it('with an existing id are not inserted again', async () => {
    const id = await insert({ title: 'first' });
    await insert({ id, title: 'second' });
    expect((await list(owner)).map(({ title }) => title)).toEqual(['first']);
  });

  it('are listed newest first, at most 50, without those of other users', async () => {
    for (let minute = 0; minute < 51; minute++)
      await insert({ title: String(minute), createdAt: new Date(2026, 0, 1, 0, minute) });
    await insert({ userId: otherUser.id });
    const titles = (await list(owner)).map(({ title }) => title);
    expect(titles).toEqual(Array.from({ length: 50 }, (_, index) => String(50 - index)));
  });

  it('keep the time they were first marked as read', async () => {
    const id = await insert();
    const other = await insert();
    const read = () =>
      api.http(owner.token).post(`/api/notifications/${id}/read`).send({}).expect(204);
    const readAt = async () =>
      (await api.sql<{ read_at: Date }>(`select read_at from notifications where id = $1`, [id]))[0]
        ?.read_at;
    await read();
    const first = await readAt();
    await read();
    expect(await readAt()).toEqual(first);
    const states = new Map((await list(owner)).map(({ id, read }) => [id, read]));
    expect([states.get(id), states.get(other)]).toEqual([true, false]);
  });

  it('are all marked as read, except those of other users', async () => {
    await insert();
    await insert();
    await insert({ userId: otherUser.id });
    await api.http(owner.token).post('/api/notifications/read-all').send({}).expect(204);
    expect((await list(owner)).map(({ read }) => read)).toEqual([true, true]);
    expect((await list(otherUser)).map(({ read }) => read)).toEqual([false]);
  });

  it('are deleted one by one', async () => {
    const id = await insert();
    const kept = await insert();
    await api.http(owner.token).delete(`/api/notifications/${id}`).expect(204);
    expect((await list(owner)).map(({ id }) => id)).toEqual([kept]);
  });

  it('are all deleted, except those of other users', async () => {
    await insert();
    await insert({ userId: otherUser.id });
    await api.http(owner.token).delete('/api/notifications').expect(204);
    expect(await list(owner)).toEqual([]);
    expect(await list(otherUser)).toHaveLength(1);
  });

  describe('when pruned', () => {
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
    const prune = (keepPerUser: number, keepDays: number | null) =>
      api.app.get(Notifications, { strict: false }).prune({ keepPerUser, keepDays });

    it('are kept up to a number per user, newest first', async () => {
      for (const age of [3, 1, 2]) await insert({ title: String(age), createdAt: minutesAgo(age) });
      await insert({ userId: otherUser.id, createdAt: minutesAgo(60) });
      expect(await prune(2, null)).toBe(1);
      expect((await list(owner)).map(({ title }) => title)).toEqual(['1', '2']);
      expect(await list(otherUser)).toHaveLength(1);
    });

    it('are deleted above the maximum age, however few there are', async () => {
      const kept = await insert({ createdAt: minutesAgo(29 * 24 * 60) });
      await insert({ createdAt: minutesAgo(31 * 24 * 60) });
      expect(await prune(50, 30)).toBe(1);
      expect((await list(owner)).map(({ id }) => id)).toEqual([kept]);
    });
  });

  it.each([
    ['post', (id: string) => `/api/notifications/${id}/read`],
    ['delete', (id: string) => `/api/notifications/${id}`],
  ] as const)(
    'respond with 404 to %s of a missing notification or one of another user',
    async (method, path) => {
      const foreign = await insert({ userId: otherUser.id });
      for (const id of [foreign, randomUUID(), '1', 'x%00y', '%F0%9F%8E%81']) {
        const response = await api.http(owner.token)[method](path(id)).expect(404);
        expect(response.body).toEqual({ message: 'The notification could not be found.' });
      }
      expect((await list(otherUser)).map(({ read }) => read)).toEqual([false]);
    },
  );
});
