import type { RedisConfig } from '@giftspire/config';
import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { CounterFactory } from './attempt-counter';

const COMMAND_TIMEOUT_MS = 1_000;

/** Connects in the background; a command fails at once while there is no connection. */
export function connectThrottlingRedis({
  host,
  port,
  username,
  password,
  db,
  tls,
}: RedisConfig): Redis {
  const redis = new Redis({
    host,
    port,
    username,
    password,
    db,
    ...(tls && { tls: {} }),
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
  });
  // Told by the next command as well; without a listener ioredis prints every one.
  redis.on('error', () => undefined);
  return redis;
}

/** Counts in keys like `bull:throttle:login:…` that Redis forgets by itself. */
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
