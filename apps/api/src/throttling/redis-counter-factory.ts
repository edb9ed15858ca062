import { toIoredisOptions, type RedisAddress } from '@giftspire/redis';
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { CounterFactory } from './attempt-counter';

const COMMAND_TIMEOUT_MS = 1_000;

/** Connects to Redis in the background. Commands fail at once while there is no connection. */
export function createThrottlingRedisClient(address: RedisAddress): Redis {
  const redis = new Redis({
    ...toIoredisOptions(address),
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
  });
  // Commands report connection errors themselves; without a listener ioredis would print each of them.
  redis.on('error', () => undefined);
  return redis;
}

/** Returns a factory of counters in Redis keys like `bull:throttle:login:…`, which expire with their window. */
export function createRedisCounterFactory(redis: Redis, keyPrefix: string): CounterFactory {
  return ({ name, maxAttempts, windowSeconds }) =>
    new RateLimiterRedis({
      storeClient: redis,
      keyPrefix: `${keyPrefix}:throttle:${name}`,
      points: maxAttempts,
      duration: windowSeconds,
      rejectIfRedisNotReady: true,
      inMemoryBlockOnConsumed: maxAttempts + 1,
    });
}
