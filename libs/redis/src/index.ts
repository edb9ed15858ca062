export { toIoredisOptions, type RedisAddress } from './ioredis-options';
