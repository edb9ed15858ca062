import { Pool } from 'pg';

/** A server that accepts a connection and never answers must not hold a job for ever. */
const ANSWER_TIMEOUT_MS = 10_000;

/**
 * Connections for what the queue keeps in PostgreSQL beside the jobs, made when they are needed. The caller ends them.
 *
 * @param onTrouble - told of connections that broke while nobody used them; the next query makes a new one
 */
export function openQueueDatabase(
  databaseUrl: string,
  onTrouble: (error: Error) => void = () => undefined,
): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'queue',
    max: 2,
    connectionTimeoutMillis: ANSWER_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    keepAlive: true,
  });
  pool.on('error', onTrouble);
  return pool;
}
