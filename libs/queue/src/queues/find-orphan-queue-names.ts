import type { Pool } from 'pg';

/**
 * Returns the names of the queues that have rows in the outbox but no consumer; no worker relays those rows.
 *
 * @param consumedQueues - names of all queues that some worker consumes
 */
export async function findOrphanQueueNames(
  database: Pool,
  consumedQueues: readonly string[],
): Promise<string[]> {
  const { rows } = await database.query<{ queue: string }>(
    'select distinct queue from job_outbox where queue <> all($1) order by queue',
    [consumedQueues],
  );
  return rows.map(({ queue }) => queue);
}
