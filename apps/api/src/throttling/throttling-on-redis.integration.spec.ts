import { hasRedis, startTestRedis, type TestRedis } from '@giftspire/testing';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { TestApi } from '../testing/test-api';

const lane = hasRedis ? describe : describe.skip;

lane('throttling on Redis', () => {
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await startTestRedis();
  });
  afterAll(() => redis.stop());

  const variables = () => ({
    THROTTLE_ENABLED: 'true',
    THROTTLE_STORE: 'redis',
    THROTTLE_API: '3',
    ...redis.variables,
    REDIS_PREFIX: `test-${randomUUID()}`,
  });
  const ready = async () => {
    const client = new Redis(redis.variables.REDIS_URL);
    await once(client, 'ready');
    return client;
  };

  it('counts for all processes together, and leaves nothing in the database', async () => {
    const environment = variables();
    const one = await TestApi.start(environment);
    const two = await TestApi.start(environment, one.sharedDatabase());
    const client = await ready();
    try {
      const { token } = await one.signUp();
      const forget = await client.keys(`${environment.REDIS_PREFIX}:throttle:api:*`);
      expect(forget).toHaveLength(1);
      await client.del(...forget);
      const statuses: number[] = [];
      for (const process of [one, two, one, two])
        statuses.push((await process.http(token).get('/api/init')).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const refused = await two.http(token).get('/api/init').expect(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
      const [key = ''] = await client.keys(`${environment.REDIS_PREFIX}:throttle:api:*`);
      expect(await client.pttl(key)).toBeLessThanOrEqual(60_000);
      expect(await one.sql(`select * from throttle_attempts`)).toEqual([]);
    } finally {
      client.disconnect();
      await two.stop();
      await one.stop();
    }
  });

  it('goes on, each process by itself, when there is no Redis', async () => {
    const api = await TestApi.start({ ...variables(), REDIS_URL: 'redis://127.0.0.1:1' });
    try {
      const { token } = await api.signUp();
      const statuses: number[] = [];
      for (let call = 0; call < 3; call++)
        statuses.push((await api.http(token).get('/api/init')).status);
      // The sign-up asked once.
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await api.stop();
    }
  });
});
