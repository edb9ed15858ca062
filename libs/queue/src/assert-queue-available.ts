import { toIoredisOptions } from '@giftspire/redis';
import { assertSchemaCompatibility } from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { QueueConnectionName, QueueSettings } from './bullmq/bull-connection';
import { runWithTimeout } from './run-with-timeout';

/** Reports that the queue cannot use PostgreSQL or Redis. The message is one line without user name and password. */
export class QueueUnavailableError extends Error {
  readonly code: 'QUEUE_UNREACHABLE' | 'QUEUE_NOT_MIGRATED';

  /**
   * @param connection - the unavailable server: PostgreSQL (`database`) or Redis
   * @param address - description of the server for the message, without password
   */
  constructor(
    readonly connection: QueueConnectionName,
    address: string,
    cause: unknown,
  ) {
    const isNotMigrated = isNotMigratedError(cause);
    super(
      isNotMigrated
        ? `${address} is not migrated`
        : `cannot use ${address} (${describeCause(cause)})`,
      { cause },
    );
    this.code = isNotMigrated ? 'QUEUE_NOT_MIGRATED' : 'QUEUE_UNREACHABLE';
    this.name = 'QueueUnavailableError';
  }
}

/** Timeout of each connection attempt and query: short, so that the start of a process fails within seconds. */
const RESPONSE_TIMEOUT_MS = 4_000;
const NO_RESPONSE = 'no response';

const VARIABLES_BY_CONNECTION = {
  database: 'DATABASE_URL or DB_HOST',
  redis: 'REDIS_URL or REDIS_HOST',
};

/** Returns one line that names the environment variable to check, the problem and the remedy. */
export function formatQueueUnavailableError({
  connection,
  code,
  message,
}: QueueUnavailableError): string {
  const advice = code === 'QUEUE_NOT_MIGRATED' ? '; run: npm run console -- migrate' : '';
  return `${VARIABLES_BY_CONNECTION[connection]}: ${message}${advice}`;
}

/**
 * Checks that PostgreSQL is reachable and migrated and, for the connection `redis`, that Redis responds.
 *
 * @throws QueueUnavailableError
 */
export async function assertQueueAvailable(settings: QueueSettings): Promise<void> {
  const { hostname, port, pathname } = new URL(settings.databaseUrl);
  const database = `the database at ${hostname}:${port || 5432}${pathname}`;
  await assertDatabaseMigrated(settings).catch((cause: unknown) => {
    throw new QueueUnavailableError('database', database, cause);
  });
  if (settings.connection !== 'redis') return;
  const redis = `Redis at ${settings.redis.host}:${settings.redis.port}`;
  await assertRedisResponds(settings).catch((cause: unknown) => {
    throw new QueueUnavailableError('redis', redis, cause);
  });
}

/**
 * Checks that PostgreSQL has the outbox and, if it stores the jobs, BullMQ's tables.
 *
 * @throws the error of `pg`, or BullMQ's error about its missing or outdated schema
 */
async function assertDatabaseMigrated({ databaseUrl, connection }: QueueSettings): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: RESPONSE_TIMEOUT_MS,
    query_timeout: RESPONSE_TIMEOUT_MS,
  });
  try {
    await client.connect();
    await client.query('select from job_outbox limit 0');
    if (connection === 'database') await assertSchemaCompatibility(client);
  } finally {
    await client.end();
  }
}

/**
 * Checks that Redis responds to a PING within the timeout.
 *
 * @throws the error of the connection, or an error with the message {@link NO_RESPONSE}
 */
async function assertRedisResponds({ redis }: QueueSettings): Promise<void> {
  const client = new Redis({
    ...toIoredisOptions(redis),
    connectTimeout: RESPONSE_TIMEOUT_MS,
    maxRetriesPerRequest: null,
    lazyConnect: true,
    retryStrategy: () => null,
  });
  // `connect` rejects with "Connection is closed" and no cause; the `error` event has the cause.
  let connectionError: Error | undefined;
  client.on('error', (error) => (connectionError = error));
  const timeout = {
    timeoutMs: RESPONSE_TIMEOUT_MS,
    createTimeoutError: () => new Error(NO_RESPONSE),
  };
  try {
    // `connectTimeout` covers the TCP connection only: for a server that accepts it and stays silent, `connect` would
    // wait a minute.
    await runWithTimeout(timeout, () => client.connect());
    await runWithTimeout(timeout, () => client.ping());
  } catch (error) {
    throw connectionError ?? error;
  } finally {
    client.disconnect();
  }
}

/** Returns whether the error is PostgreSQL's `undefined_table` (42P01) or an error of BullMQ about its schema. */
function isNotMigratedError(error: unknown): boolean {
  const { code, name } = error as NodeJS.ErrnoException;
  return code === '42P01' || name.startsWith('Schema');
}

/** Returns a short reason for the message: plain words for common network errors, otherwise the error message. */
function describeCause(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host';
  return message === NO_RESPONSE || /timeout|ETIMEDOUT/i.test(message) ? NO_RESPONSE : message;
}
