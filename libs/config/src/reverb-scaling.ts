import type { ReverbConfig } from './config';
import type { ConfigProblem } from './config-error';
import type { ParsedEnvironment } from './parse-environment';
import { toRedis } from './redis-address';
import type { Variables } from './variables';

/** A Redis that happens to be on this machine is not where servers of several machines find each other. */
export function reverbScalingProblems({ values, isSet }: ParsedEnvironment): ConfigProblem[] {
  if (values.REVERB_SCALING_ENABLED !== true || isSet('REDIS_URL') || isSet('REDIS_HOST'))
    return [];
  const message = 'needs REDIS_URL (or REDIS_HOST), over which the servers find each other';
  return [{ name: 'REVERB_SCALING_ENABLED', message }];
}

export function toReverbScaling(values: Variables): ReverbConfig['scaling'] {
  if (!values.REVERB_SCALING_ENABLED) return undefined;
  const redis = toRedis(values);
  // Installations that share a server have a prefix each; their events are not each other's either.
  return { redis, channel: `${redis.keyPrefix}:${values.REVERB_SCALING_CHANNEL}` };
}
