import { GivenRedis } from './given-redis';
import { RedisServer } from './redis-server';
import type { TestRedis } from './test-redis';

/** The server of REDIS_URL when it is set, else one of the test's own; undefined when there is neither. */
export function findRedis(): TestRedis | undefined {
  const url = process.env['REDIS_URL'];
  if (url !== undefined && url !== '') return new GivenRedis(url);
  return RedisServer.isInstalled() ? new RedisServer() : undefined;
}
