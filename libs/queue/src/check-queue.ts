import { assertSchemaCompatibility } from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { redisOptions, type QueueConnection, type QueueSettings } from './bullmq/queue-connection';

/** A worker with these settings would start and never work. One line, without user and password. */
export class QueueUnavailableError extends Error {
  readonly code = 'QUEUE_UNAVAILABLE';

  constructor(
    /** Which side it is. */
    readonly connection: QueueConnection,
    message: string,
    options: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'QueueUnavailableError';
  }
}

/**
 * Looks once whether everything a worker needs is there: the outbox, and the jobs' place.
 *
 * @throws QueueUnavailableError
 */
export async function checkQueue(settings: QueueSettings): Promise<void> {
  const { hostname, port, pathname } = new URL(settings.databaseUrl);
  const database = `the database at ${hostname}:${port || 5432}${pathname}`;
  await checkDatabase(settings).catch((cause: unknown) => {
    throw new QueueUnavailableError('database', describe(database, cause), { cause });
  });
  if (settings.connection !== 'redis') return;
  const redis = `Redis at ${settings.redis.host}:${settings.redis.port}`;
  await checkRedis(settings).catch((cause: unknown) => {
    throw new QueueUnavailableError('redis', describe(redis, cause), { cause });
  });
}

async function checkDatabase({ databaseUrl, connection }: QueueSettings): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    await client.query('select from job_outbox limit 0');
    if (connection === 'database') await assertSchemaCompatibility(client);
  } finally {
    await client.end();
  }
}

async function checkRedis({ redis }: QueueSettings): Promise<void> {
  const client = new Redis({
    ...redisOptions(redis),
    connectTimeout: 5_000,
    lazyConnect: true,
    retryStrategy: () => null,
  });
  // `connect` itself rejects with nothing more than "Connection is closed".
  let trouble: Error | undefined;
  client.on('error', (error) => (trouble = error));
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw trouble ?? error;
  } finally {
    client.disconnect();
  }
}

function describe(place: string, error: unknown): string {
  const { code, message, name } = error as NodeJS.ErrnoException;
  // A missing table, or one of BullMQ's errors about its schema.
  if (code === '42P01' || name.startsWith('Schema')) return `${place} is not migrated`;
  if (code === 'ECONNREFUSED') return `cannot use ${place} (nothing listens there)`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `cannot use ${place} (no such host)`;
  if (/timeout/i.test(message)) return `cannot use ${place} (no answer)`;
  return `cannot use ${place} (${message})`;
}
