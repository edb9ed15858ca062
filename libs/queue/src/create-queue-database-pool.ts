import { Pool } from 'pg';

/** Timeout of connecting and of each query, so that a server that accepts connections in silence blocks no job. */
const RESPONSE_TIMEOUT_MS = 10_000;

/**
 * Creates the PostgreSQL pool for the queue's own tables: outbox, failed jobs, job locks and restart signal.
 * Connections are opened on demand; the caller ends the pool.
 *
 * @param onError - called when an idle connection breaks; the next query opens a new one
 */
export function createQueueDatabasePool(
  databaseUrl: string,
  onError: (error: Error) => void = () => undefined,
): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'queue',
    max: 2,
    connectionTimeoutMillis: RESPONSE_TIMEOUT_MS,
    query_timeout: RESPONSE_TIMEOUT_MS,
    keepAlive: true,
  });
  pool.on('error', onError);
  return pool;
}
