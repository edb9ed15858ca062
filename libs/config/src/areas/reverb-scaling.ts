import { defineArea, type FindProblems, type ValuesOf } from '../area';
import { booleanSchema, keyPrefixSchema } from '../variable-schemas';
import { toRedisConfig, type redisArea } from './redis';

export const reverbScalingArea = defineArea({
  title: 'Cluster of WebSocket servers',
  variables: {
    REVERB_SCALING_ENABLED: booleanSchema(false).describe(
      'If true, several servers with the same applications form a cluster over the Redis above, which must be ' +
        'configured with REDIS_URL or REDIS_HOST.',
    ),
    REVERB_SCALING_CHANNEL: keyPrefixSchema('reverb').describe(
      'Redis Pub/Sub channel of the cluster; REDIS_PREFIX is put before it.',
    ),
  },
});

type ScalingValues = ValuesOf<typeof reverbScalingArea>;
type RedisValues = ValuesOf<typeof redisArea>;

export const findReverbScalingProblems: FindProblems<ScalingValues & RedisValues> = ({
  values,
  isSet,
}) => {
  // The default address is this machine's Redis, which servers on other machines cannot reach.
  if (values.REVERB_SCALING_ENABLED !== true || isSet('REDIS_URL') || isSet('REDIS_HOST'))
    return [];
  const message = 'needs REDIS_URL (or REDIS_HOST), over which the servers find each other';
  return [{ name: 'REVERB_SCALING_ENABLED', message }];
};

/** Returns the Redis server and channel of the cluster, or undefined for a single server. */
export function toReverbScalingConfig(values: ScalingValues & RedisValues) {
  if (!values.REVERB_SCALING_ENABLED) return undefined;
  const redis = toRedisConfig(values);
  // Installations that share a Redis server differ in the prefix and must not receive each other's events.
  return { redis, channel: `${redis.keyPrefix}:${values.REVERB_SCALING_CHANNEL}` };
}
