export { findFreePorts } from './free-ports';
export { RedisServer } from './redis-server';
export { findTestRedis, hasRedis, startTestRedis, type TestRedis } from './test-redis';
export { until } from './until';
