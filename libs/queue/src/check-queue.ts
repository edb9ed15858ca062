import { assertSchemaCompatibility } from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { atMost } from './at-most';
import { redisOptions, type QueueConnection, type QueueSettings } from './bullmq/queue-connection';

/** A worker with these settings would start and never work. One line, without user and password. */
export class QueueUnavailableError extends Error {
  readonly code: 'QUEUE_UNREACHABLE' | 'QUEUE_NOT_MIGRATED';

  /**
   * @param connection - which side it is
   * @param place - its address for people
   */
  constructor(
    readonly connection: QueueConnection,
    place: string,
    cause: unknown,
  ) {
    const isNotMigrated = lacksTables(cause);
    super(isNotMigrated ? `${place} is not migrated` : `cannot use ${place} (${reasonOf(cause)})`, {
      cause,
    });
    this.code = isNotMigrated ? 'QUEUE_NOT_MIGRATED' : 'QUEUE_UNREACHABLE';
    this.name = 'QueueUnavailableError';
  }
}

/** For each thing asked; a start that fails should do so while somebody is still looking. */
const ANSWER_TIMEOUT_MS = 4_000;
const NO_ANSWER = 'no answer';

const VARIABLES = { database: 'DATABASE_URL or DB_HOST', redis: 'REDIS_URL or REDIS_HOST' };

/** One line for whoever starts the process: which variable to look at, what is wrong there, and what to do. */
export function describeQueueError({ connection, code, message }: QueueUnavailableError): string {
  const advice = code === 'QUEUE_NOT_MIGRATED' ? '; run: npm run console -- migrate' : '';
  return `${VARIABLES[connection]}: ${message}${advice}`;
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
    throw new QueueUnavailableError('database', database, cause);
  });
  if (settings.connection !== 'redis') return;
  const redis = `Redis at ${settings.redis.host}:${settings.redis.port}`;
  await checkRedis(settings).catch((cause: unknown) => {
    throw new QueueUnavailableError('redis', redis, cause);
  });
}

async function checkDatabase({ databaseUrl, connection }: QueueSettings): Promise<void> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: ANSWER_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
  });
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
    connectTimeout: ANSWER_TIMEOUT_MS,
    lazyConnect: true,
    retryStrategy: () => null,
  });
  // `connect` itself rejects with nothing more than "Connection is closed".
  let trouble: Error | undefined;
  client.on('error', (error) => (trouble = error));
  try {
    // Its own limits end with the TCP connection; a server that is there and silent would be waited for a minute.
    await atMost(ANSWER_TIMEOUT_MS, NO_ANSWER, client.connect());
    await atMost(ANSWER_TIMEOUT_MS, NO_ANSWER, client.ping());
  } catch (error) {
    throw trouble ?? error;
  } finally {
    client.disconnect();
  }
}

/** A missing table of ours, or one of BullMQ's errors about its schema. */
function lacksTables(error: unknown): boolean {
  const { code, name } = error as NodeJS.ErrnoException;
  return code === '42P01' || name.startsWith('Schema');
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'nothing listens there';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host';
  return message.startsWith(NO_ANSWER) || /timeout|ETIMEDOUT/i.test(message) ? NO_ANSWER : message;
}
