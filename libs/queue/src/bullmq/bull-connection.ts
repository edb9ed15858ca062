import { toIoredisOptions, type RedisAddress } from '@giftspire/redis';
import {
  createRedisBackend,
  type BackendFactory,
  type ConnectionOptions,
  type PostgresPoolConfig,
} from 'bullmq';
import { createResilientPostgresBackend } from './create-resilient-postgres-backend';

/** Storage of the BullMQ jobs: `database` is PostgreSQL. */
export type QueueConnectionName = 'database' | 'redis';

export interface QueueRedisSettings extends RedisAddress {
  /** Prefix of all BullMQ keys. Installations that share a Redis server need different prefixes. */
  readonly keyPrefix: string;
}

export interface QueueSettings {
  readonly connection: QueueConnectionName;
  /** PostgreSQL URL of the outbox and, with the connection `database`, of the jobs. */
  readonly databaseUrl: string;
  /** Redis server of the jobs with the connection `redis`; unused otherwise. */
  readonly redis: QueueRedisSettings;
}

const CONNECT_TIMEOUT_MS = 10_000;
const MAX_RECONNECT_DELAY_MS = 1_000;

/** Pool size per queue and per worker. A worker opens one more connection for LISTEN. */
const MAX_POOL_CONNECTIONS = 3;

/** Returns the connection, key prefix and backend factory for BullMQ's `Queue` and `Worker`. */
export function toBullConnection(settings: QueueSettings): {
  connection: ConnectionOptions;
  backend: BackendFactory;
  prefix?: string;
} {
  if (settings.connection === 'redis')
    return {
      connection: toBullRedisOptions(settings.redis),
      backend: createRedisBackend,
      prefix: settings.redis.keyPrefix,
    };
  const connection: PostgresPoolConfig = {
    connectionString: settings.databaseUrl,
    max: MAX_POOL_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  };
  return { connection, backend: createResilientPostgresBackend };
}

/**
 * Returns the connection with which the outbox relay adds jobs. On PostgreSQL its commits do not wait for the disk:
 * the relay deletes the outbox rows afterwards in a commit that does wait, and the write-ahead log is sequential. Once
 * that commit is on disk, so are the jobs; until then the outbox rows still exist.
 *
 * @see PostgreSQL documentation, "Asynchronous Commit"
 */
export function toRelayConnection(settings: QueueSettings): ConnectionOptions {
  const { connection } = toBullConnection(settings);
  if (settings.connection === 'redis') return connection;
  return { ...(connection as PostgresPoolConfig), options: '-c synchronous_commit=off' };
}

function toBullRedisOptions(address: RedisAddress) {
  return {
    ...toIoredisOptions(address),
    connectTimeout: CONNECT_TIMEOUT_MS,
    // BullMQ requires null: commands wait for the reconnect instead of failing after some retries.
    maxRetriesPerRequest: null,
    retryStrategy: (attempt: number) => Math.min(attempt * 100, MAX_RECONNECT_DELAY_MS),
  };
}
