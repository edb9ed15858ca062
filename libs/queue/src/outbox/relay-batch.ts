import type { Client } from 'pg';
import type { AddJobs, OutboxRow } from './outbox-row';

/** Rows a transaction holds locked at most. */
export const BATCH_SIZE = 100;

const CLAIM = `
  select uuid as "jobId", id, queue, name, payload,
         greatest(0, ceil(extract(epoch from available_at - clock_timestamp()) * 1000))::float8 as "delayMs"
    from job_outbox
   where queue = any($1)
   order by id
   limit ${BATCH_SIZE}
     for update skip locked`;

/**
 * Hands the oldest rows nobody else is handing over to their queues, and deletes them, in one transaction. What is
 * added and then not deleted is added again later, under the same job id.
 *
 * @returns how many rows there were
 */
export async function relayBatch(
  client: Client,
  queues: readonly string[],
  add: AddJobs,
): Promise<number> {
  await client.query('begin');
  try {
    const { rows } = await client.query<OutboxRow>(CLAIM, [queues]);
    for (const queue of new Set(rows.map((row) => row.queue)))
      await add(
        queue,
        rows.filter((row) => row.queue === queue),
      );
    if (rows.length > 0)
      await client.query('delete from job_outbox where id = any($1)', [rows.map(({ id }) => id)]);
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // A broken connection has rolled back already.
    throw error;
  }
}
