import {
  createRedisBackend,
  type BackendFactory,
  type ConnectionOptions,
  type PostgresPoolConfig,
} from 'bullmq';
import { createResilientPostgresBackend } from './resilient-postgres-backend';

/** Where BullMQ keeps the jobs. */
export type QueueConnection = 'database' | 'redis';

export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly username?: string;
  readonly password?: string;
  readonly db: number;
  readonly tls: boolean;
  /** What the keys of this installation begin with. */
  readonly keyPrefix: string;
}

export interface QueueSettings {
  readonly connection: QueueConnection;
  /** Holds the outbox, and the jobs when `connection` is `database`. */
  readonly databaseUrl: string;
  /** Holds the jobs when `connection` is `redis`. */
  readonly redis: RedisAddress;
}

const CONNECT_TIMEOUT_MS = 10_000;
const RECONNECT_MAX_MS = 1_000;

/** Per queue and per worker; a worker has one more for LISTEN. */
const POOL_SIZE = 3;

/** What BullMQ's constructors take; `backend` decides which kind of connection they expect. */
export function bullConnection(settings: QueueSettings): {
  connection: ConnectionOptions;
  backend: BackendFactory;
  prefix?: string;
} {
  if (settings.connection === 'redis')
    return {
      connection: redisOptions(settings.redis),
      backend: createRedisBackend,
      prefix: settings.redis.keyPrefix,
    };
  const connection: PostgresPoolConfig = {
    connectionString: settings.databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  };
  return { connection, backend: createResilientPostgresBackend };
}

/**
 * For the relay, which adds jobs: their commit does not wait for the disk. It need not: the relay deletes the outbox
 * rows afterwards, in a commit that does wait, and PostgreSQL's log is one sequence. When that commit is on the disk, so
 * are the jobs; when it is not, the rows are still there.
 *
 * @see PostgreSQL documentation, "Asynchronous Commit"
 */
export function addingConnection(settings: QueueSettings): ConnectionOptions {
  const { connection } = bullConnection(settings);
  if (settings.connection === 'redis') return connection;
  return { ...(connection as PostgresPoolConfig), options: '-c synchronous_commit=off' };
}

export function redisOptions({ host, port, username, password, db, tls }: RedisAddress) {
  return {
    host,
    port,
    username,
    password,
    db,
    ...(tls && { tls: {} }),
    connectTimeout: CONNECT_TIMEOUT_MS,
    // Commands wait for the connection to come back instead of failing after some retries; BullMQ asks for it.
    maxRetriesPerRequest: null,
    retryStrategy: (times: number) => Math.min(times * 100, RECONNECT_MAX_MS),
  };
}
