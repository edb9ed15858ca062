export { findFreePorts } from './free-ports';
export { RedisServer, type TestRedis } from './redis-server';
export { TcpProxy } from './tcp-proxy';
export { findTestRedis, hasRedis, startTestRedis } from './test-redis';
export { until } from './until';
