import type { RedisConfig } from './config';
import type { Variables } from './variables';

/** `REDIS_URL` first, and what it leaves out from the other variables. */
export function toRedis(values: Variables): RedisConfig {
  const url = values.REDIS_URL;
  return {
    host: url?.hostname ?? values.REDIS_HOST,
    port: url?.port ?? values.REDIS_PORT,
    username: url?.username ?? values.REDIS_USERNAME,
    password: url?.password ?? values.REDIS_PASSWORD,
    db: url?.pathname ?? values.REDIS_DB,
    tls: url?.protocol === 'rediss:',
    keyPrefix: values.REDIS_PREFIX,
  };
}
