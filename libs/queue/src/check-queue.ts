import { assertSchemaCompatibility } from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { redisOptions, type QueueConnection, type QueueSettings } from './bullmq/queue-connection';

/** A worker with these settings would start and never work. */
export class QueueUnavailableError extends Error {
  readonly code = 'QUEUE_UNAVAILABLE';

  /** @param connection - which side refused; its address and password are not in the message */
  constructor(
    readonly connection: QueueConnection,
    options: { cause: unknown },
  ) {
    super(reasonOf(options.cause), options);
    this.name = 'QueueUnavailableError';
  }
}

/**
 * Looks once whether everything a worker needs is there: the outbox, and the jobs' place.
 *
 * @throws QueueUnavailableError
 */
export async function checkQueue(settings: QueueSettings): Promise<void> {
  await checked('database', () => checkDatabase(settings));
  if (settings.connection === 'redis') await checked('redis', () => checkRedis(settings));
}

async function checked(connection: QueueConnection, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw new QueueUnavailableError(connection, { cause: error });
  }
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

function reasonOf(error: unknown): string {
  const { code, message, name } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host';
  if (code === 'ETIMEDOUT' || /timeout/i.test(message)) return 'no answer';
  if (code === '42P01' || name.startsWith('Schema')) return 'the database is not migrated';
  return message;
}
