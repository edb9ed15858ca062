import { defineArea, type DeepReadonly, type ValuesOf } from '../area';
import {
  keyPrefixSchema,
  portSchema,
  optionalTextSchema,
  wholeNumberSchema,
} from '../variable-schemas';
import { hostNameSchema } from '../host-name';
import { optionalRedisUrlSchema } from '../redis-url-schema';

export const redisArea = defineArea({
  title: 'Redis',
  introduction:
    'Used with QUEUE_CONNECTION=redis, THROTTLE_STORE=redis and REVERB_SCALING_ENABLED=true. Set REDIS_URL, or ' +
    'REDIS_HOST and the others; a part missing from REDIS_URL is taken from the other variables.',
  variables: {
    REDIS_URL: optionalRedisUrlSchema().meta({
      description: 'Address of the Redis server; rediss:// for TLS.',
      example: 'redis://:password@localhost:6379/0',
    }),
    REDIS_HOST: hostNameSchema().default('127.0.0.1'),
    REDIS_PORT: portSchema(6379),
    REDIS_USERNAME: optionalTextSchema(),
    REDIS_PASSWORD: optionalTextSchema(),
    REDIS_DB: wholeNumberSchema(0, 0, 1_000).describe('Number of the logical database.'),
    REDIS_PREFIX: keyPrefixSchema('bull').describe(
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
    /** Number of the logical database, as in Redis's `SELECT`. */
    db: url?.pathname ?? values.REDIS_DB,
    tls: url?.protocol === 'rediss:',
    /** Prefix of all keys of this installation, without a separator. */
    keyPrefix: values.REDIS_PREFIX,
  };
}

/** Address and credentials of the Redis server. */
export type RedisConfig = DeepReadonly<ReturnType<typeof toRedisConfig>>;
