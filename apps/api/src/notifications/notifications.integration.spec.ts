import { randomUUID } from 'node:crypto';
import type { NotificationItem } from '@giftspire/contracts';
import { type NewNotification, Notifications } from '@giftspire/notifications';
import { DataSource } from 'typeorm';
import { type Account, TestApi } from '../testing/test-api';

describe('notifications', () => {
  let api: TestApi;
  let owner: Account;
  let stranger: Account;

  beforeAll(async () => {
    api = await TestApi.start();
    owner = await api.signUp();
    stranger = await api.signUp();
  });
  beforeEach(() => api.sql(`truncate notifications`));
  afterAll(() => api.stop());

  const record = async (changes: Partial<NewNotification> = {}): Promise<string> => {
    const id = changes.id ?? randomUUID();
    await api.app.get(DataSource).transaction((manager) =>
      api.app.get(Notifications).insert(manager, {
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
  const list = async (account: Account): Promise<NotificationItem[]> => {
    const answer = await api.http(account.token).get('/api/notifications').expect(200);
    return (answer.body as { notifications: NotificationItem[] }).notifications;
  };

  it('lists a notification with exactly the keys of the contract', async () => {
    const id = await record();
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

  it('stores a row that Laravel could read', async () => {
    const id = await record();
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

  it('keeps the first of two with the same id', async () => {
    const id = await record({ title: 'first' });
    await record({ id, title: 'second' });
    expect((await list(owner)).map(({ title }) => title)).toEqual(['first']);
  });

  it('lists the newest 50, newest first, and nobody else’s', async () => {
    for (let minute = 0; minute < 51; minute++)
      await record({ title: String(minute), createdAt: new Date(2026, 0, 1, 0, minute) });
    await record({ userId: stranger.id });
    const titles = (await list(owner)).map(({ title }) => title);
    expect(titles).toEqual(Array.from({ length: 50 }, (_, index) => String(50 - index)));
  });

  it('marks one as read, keeps the time of the first reading', async () => {
    const id = await record();
    const other = await record();
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

  it('marks all as read, the stranger’s not', async () => {
    await record();
    await record();
    await record({ userId: stranger.id });
    await api.http(owner.token).post('/api/notifications/read-all').send({}).expect(204);
    expect((await list(owner)).map(({ read }) => read)).toEqual([true, true]);
    expect((await list(stranger)).map(({ read }) => read)).toEqual([false]);
  });

  it('deletes one', async () => {
    const id = await record();
    const kept = await record();
    await api.http(owner.token).delete(`/api/notifications/${id}`).expect(204);
    expect((await list(owner)).map(({ id }) => id)).toEqual([kept]);
  });

  it('deletes all, the stranger’s not', async () => {
    await record();
    await record({ userId: stranger.id });
    await api.http(owner.token).delete('/api/notifications').expect(204);
    expect(await list(owner)).toEqual([]);
    expect(await list(stranger)).toHaveLength(1);
  });

  describe('pruning', () => {
    const minute = (number: number) => new Date(Date.now() - number * 60_000);
    const prune = (keepPerUser: number, keepDays: number | null) =>
      api.app.get(Notifications, { strict: false }).prune({ keepPerUser, keepDays });

    it('keeps the newest of each user', async () => {
      for (const age of [3, 1, 2]) await record({ title: String(age), createdAt: minute(age) });
      await record({ userId: stranger.id, createdAt: minute(60) });
      expect(await prune(2, null)).toBe(1);
      expect((await list(owner)).map(({ title }) => title)).toEqual(['1', '2']);
      expect(await list(stranger)).toHaveLength(1);
    });

    it('removes what is older than the days, however few there are', async () => {
      const kept = await record({ createdAt: minute(29 * 24 * 60) });
      await record({ createdAt: minute(31 * 24 * 60) });
      expect(await prune(50, 30)).toBe(1);
      expect((await list(owner)).map(({ id }) => id)).toEqual([kept]);
    });
  });

  it.each([
    ['post', (id: string) => `/api/notifications/${id}/read`],
    ['delete', (id: string) => `/api/notifications/${id}`],
  ] as const)('answers 404 to %s of what is not there or not the user’s', async (method, path) => {
    const foreign = await record({ userId: stranger.id });
    for (const id of [foreign, randomUUID(), '1', 'x%00y', '%F0%9F%8E%81']) {
      const answer = await api.http(owner.token)[method](path(id)).expect(404);
      expect(answer.body).toEqual({ message: 'The notification could not be found.' });
    }
    expect((await list(stranger)).map(({ read }) => read)).toEqual([false]);
  });
});
