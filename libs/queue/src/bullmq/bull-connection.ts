import { toIoredisOptions, type RedisAddress } from '@giftspire/redis';
import {
  createRedisBackend,
  type BackendFactory,
  type ConnectionOptions,
  type PostgresPoolConfig,
} from 'bullmq';
import { createResilientPostgresBackend } from './create-resilient-postgres-backend';

/** Server that stores the BullMQ jobs: `database` is PostgreSQL. The connection `sync` has no BullMQ jobs. */
export type QueueConnectionName = 'database' | 'redis';

export interface QueueRedisSettings extends RedisAddress {
  /** Prefix of all keys of BullMQ in Redis. Installations that share a Redis server need different prefixes. */
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

/** Maximum number of PostgreSQL connections per BullMQ queue or worker; a worker opens one more for LISTEN. */
const MAX_POOL_CONNECTIONS = 3;

/** Returns the options `connection` and `prefix` (Redis only) of BullMQ's `Queue` and `Worker`, and their backend. */
export function toBullConnectionAndBackend(settings: QueueSettings): {
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
 * Returns the BullMQ connection options for adding the jobs of the outbox. On PostgreSQL they turn
 * `synchronous_commit` off, so that no add waits for the disk. No job can be lost: the relay deletes the outbox rows
 * afterwards in a commit that does wait, and the write-ahead log is sequential. Once that commit is on disk, so are
 * the jobs; until then the outbox rows still exist.
 *
 * @see PostgreSQL documentation, "Asynchronous Commit"
 */
export function toJobAdderConnectionOptions(settings: QueueSettings): ConnectionOptions {
  const { connection } = toBullConnectionAndBackend(settings);
  if (settings.connection === 'redis') return connection;
  return { ...(connection as PostgresPoolConfig), options: '-c synchronous_commit=off' };
}

function toBullRedisOptions(address: RedisAddress) {
  return {
    ...toIoredisOptions(address),
    connectTimeout: CONNECT_TIMEOUT_MS,
    // BullMQ requires null. Commands then wait for the reconnect instead of failing after some retries.
    maxRetriesPerRequest: null,
    retryStrategy: (attempt: number) => Math.min(attempt * 100, MAX_RECONNECT_DELAY_MS),
  };
}
