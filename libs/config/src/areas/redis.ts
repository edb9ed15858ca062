import { defineArea, type DeepReadonly, type ValuesOf } from '../area';
import { keyPrefix, port, text, wholeNumber } from '../fields';
import { hostName } from '../host-name';
import { redisUrl } from '../redis-url';

export const redisArea = defineArea({
  title: 'Redis',
  introduction:
    'Used with QUEUE_CONNECTION=redis, THROTTLE_STORE=redis and REVERB_SCALING_ENABLED=true. Set REDIS_URL, or ' +
    'REDIS_HOST and the others; a part missing from REDIS_URL is taken from the other variables.',
  variables: {
    REDIS_URL: redisUrl().meta({
      description: 'Address of the Redis server; rediss:// for TLS.',
      example: 'redis://:password@localhost:6379/0',
    }),
    REDIS_HOST: hostName().default('127.0.0.1'),
    REDIS_PORT: port(6379),
    REDIS_USERNAME: text(),
    REDIS_PASSWORD: text(),
    REDIS_DB: wholeNumber(0, 0, 1_000).describe('Number of the logical database.'),
    REDIS_PREFIX: keyPrefix('bull').describe(
      'Prefix of all keys. Installations that share a Redis server need different prefixes.',
    ),
  },
});

export function toRedisConfig(values: ValuesOf<typeof redisArea>) {
  const url = values.REDIS_URL;
  return {
    host: url?.hostname ?? values.REDIS_HOST,
    port: url?.port ?? values.REDIS_PORT,
    username: url?.username ?? values.REDIS_USERNAME,
    password: url?.password ?? values.REDIS_PASSWORD,
    /** Number of the logical database. */
    db: url?.pathname ?? values.REDIS_DB,
    tls: url?.protocol === 'rediss:',
    /** Prefix of all keys of this installation, without a separator. */
    keyPrefix: values.REDIS_PREFIX,
  };
}

/** Address and credentials of the Redis server. */
export type RedisConfig = DeepReadonly<ReturnType<typeof toRedisConfig>>;
