import { hasRedis, startTestRedis, type TestRedis } from '@giftspire/testing';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { TestApi } from '../testing/test-api';

const describeWithRedis = hasRedis ? describe : describe.skip;

describeWithRedis('Throttling with Redis', () => {
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await startTestRedis();
  });
  afterAll(() => redis.stop());

  const createVariables = () => ({
    THROTTLE_ENABLED: 'true',
    THROTTLE_STORE: 'redis',
    THROTTLE_API: '3',
    ...redis.variables,
    REDIS_PREFIX: `test-${randomUUID()}`,
  });
  const connect = async () => {
    const client = new Redis(redis.variables.REDIS_URL);
    await once(client, 'ready');
    return client;
  };

  it('counts across all processes and writes nothing to the database', async () => {
    const environment = createVariables();
    const one = await TestApi.start(environment);
    const two = await TestApi.start(environment, one.getSharedDatabase());
    const client = await connect();
    try {
      const { token } = await one.signUp();
      const signUpKeys = await client.keys(`${environment.REDIS_PREFIX}:throttle:api:*`);
      expect(signUpKeys).toHaveLength(1);
      await client.del(...signUpKeys);
      const statuses: number[] = [];
      for (const process of [one, two, one, two])
        statuses.push((await process.http(token).get('/api/init')).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const [key = ''] = await client.keys(`${environment.REDIS_PREFIX}:throttle:api:*`);
      const ttlMs = await client.pttl(key);
      // Redis returns -1 for a key without expiry.
      expect(ttlMs).toBeGreaterThan(0);
      expect(ttlMs).toBeLessThanOrEqual(60_000);
      expect(await one.sql(`select * from throttle_attempts`)).toEqual([]);
    } finally {
      client.disconnect();
      await two.stop();
      await one.stop();
    }
  });

  it('counts per process while Redis is not reachable', async () => {
    const api = await TestApi.start({ ...createVariables(), REDIS_URL: 'redis://127.0.0.1:1' });
    try {
      const { token } = await api.signUp();
      const statuses: number[] = [];
      for (let call = 0; call < 3; call++)
        statuses.push((await api.http(token).get('/api/init')).status);
      // The sign-up made the first of the three allowed requests.
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await api.stop();
    }
  });
});
