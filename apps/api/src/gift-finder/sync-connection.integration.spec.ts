import { TestApi } from '../testing/test-api';

const SEARCH = {
  relation: 'friend',
  occasion: 'birthday',
  min_budget: 10,
  max_budget: 100,
  interests: ['books'],
};

describe('QUEUE_CONNECTION=sync', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start({ QUEUE_CONNECTION: 'sync', BROADCAST_CONNECTION: 'null' });
  });
  afterAll(() => api.stop());

  it('stores the result before it responds to the search, and leaves no job', async () => {
    const { token } = await api.signUp();
    const response = await api.http(token).post('/api/gift-finder/search').send(SEARCH);
    expect(response.status).toBeLessThan(300);

    const searches = await api.http(token).get('/api/gift-finder/searches');
    expect(searches.body).toMatchObject({ meta: { total: 1 } });
    const notifications = await api.http(token).get('/api/notifications');
    expect((notifications.body as { notifications: unknown[] }).notifications).toHaveLength(1);
    await expect(api.sql('select * from job_outbox')).resolves.toEqual([]);
    await expect(api.sql('select * from pending_orders')).resolves.toEqual([]);
  });
});
