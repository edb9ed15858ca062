import { GivenRedis } from './given-redis';
import { RedisServer } from './redis-server';
import type { TestRedis } from './test-redis';

/** Returns the server of REDIS_URL, or a new `redis-server` process if it is installed; undefined otherwise. */
export function findRedis(): TestRedis | undefined {
  const url = process.env['REDIS_URL'];
  if (url !== undefined && url !== '') return new GivenRedis(url);
  return RedisServer.isInstalled() ? new RedisServer() : undefined;
}
