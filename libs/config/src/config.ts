import type { DeepReadonly } from './area';
import type { VariableValues } from './areas';
import { toApiConfig } from './areas/api';
import { toAppConfig } from './areas/app';
import { toBroadcastConfig } from './areas/broadcasting';
import { toRemoteCatalogueConfig, toImageOrigins } from './areas/catalogue';
import { toDatabaseConfig, toDataDir } from './areas/database';
import { toExplainerConfig } from './areas/explainer';
import { toQueueConfig, toScheduleConfig } from './areas/queue';
import { toRedisConfig } from './areas/redis';
import { toReverbScalingConfig } from './areas/reverb-scaling';
import { toReverbServerConfig } from './areas/reverb-server';
import { toReverbTlsConfig } from './areas/reverb-tls';
import { toAccessTokenConfig } from './areas/sanctum';
import { toThrottleConfig } from './areas/throttle';

/**
 * Builds the configuration from the parsed variables, all of which must be valid.
 *
 * @param directory - folder at which relative paths start
 */
export function toConfig(values: VariableValues, directory: string) {
  return {
    ...toAppConfig(values),
    ...toApiConfig(values),
    throttle: toThrottleConfig(values),
    accessTokens: toAccessTokenConfig(values),
    /** Absolute path of the folder of the embedded PostgreSQL and of log files. */
    dataDir: toDataDir(values, directory),
    database: toDatabaseConfig(values),
    schedule: toScheduleConfig(values),
    queue: toQueueConfig(values),
    redis: toRedisConfig(values),
    broadcasting: toBroadcastConfig(values),
    reverb: toReverbConfig(values, directory),
    /** Remote catalogue; undefined when products come from the database. */
    catalogue: toRemoteCatalogueConfig(values),
    /** Origins, besides the app's own, from which browsers may load product images; `https:` for any. */
    imageOrigins: toImageOrigins(values),
    /** Language model that rephrases the reasons of recommendations; undefined for none. */
    explainer: toExplainerConfig(values),
  };
}

function toReverbConfig(values: VariableValues, directory: string) {
  const { server, ...others } = toReverbServerConfig(values, directory);
  return {
    ...others,
    server: {
      ...server,
      /** Absolute paths of the PEM files; undefined without TLS. */
      tls: toReverbTlsConfig(values, directory),
    },
    /** Redis server and channel of the cluster; undefined for a single server. */
    scaling: toReverbScalingConfig(values),
  };
}

/** Validated and deeply frozen configuration of all processes. */
export type Config = DeepReadonly<ReturnType<typeof toConfig>>;

/** Configuration of the WebSocket server. */
export type ReverbConfig = DeepReadonly<ReturnType<typeof toReverbConfig>>;
