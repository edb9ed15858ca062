import { toIoredisOptions, type RedisAddress } from '@giftspire/redis';
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { CounterFactory } from './attempt-counter';

const COMMAND_TIMEOUT_MS = 1_000;

/**
 * Returns a Redis client that connects in the background. Its commands fail at once while there is no connection, and
 * after {@link COMMAND_TIMEOUT_MS} without a reply.
 */
export function createThrottlingRedisClient(address: RedisAddress): Redis {
  const redis = new Redis({
    ...toIoredisOptions(address),
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
  });
  // Ignores connection errors: each command fails with its own error, and without a listener ioredis would print them.
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
