import type { Pool } from 'pg';

/**
 * Queues on which something waits in the outbox and will go on waiting: whoever dispatched it named a queue that no
 * worker relays.
 *
 * @param worked - names of the queues that some worker works
 */
export async function unworkedQueues(database: Pool, worked: readonly string[]): Promise<string[]> {
  const { rows } = await database.query<{ queue: string }>(
    'select distinct queue from job_outbox where queue <> all($1) order by queue',
    [worked],
  );
  return rows.map(({ queue }) => queue);
}
