import type { Client } from 'pg';
import type { AddJobs, OutboxRow } from './outbox-row';

export interface RelayBatchOptions {
  /** Rows for other queues are left to the processes that work those. */
  readonly queues: readonly string[];
  /** Whether rows of an earlier queue go before older ones of a later one. Default: the oldest first. */
  readonly inOrder?: boolean;
  readonly add: AddJobs;
}

/** Rows a transaction holds locked at most. */
export const BATCH_SIZE = 100;

const OLDEST_FIRST = 'id';
const FIRST_QUEUE_FIRST = 'array_position($1::text[], queue::text), id';

const claim = (order: string) => `
  select uuid as "jobId", id, queue, name, payload,
         greatest(0, ceil(extract(epoch from available_at - clock_timestamp()) * 1000))::float8 as "delayMs"
    from job_outbox
   where queue = any($1)
   order by ${order}
   limit ${BATCH_SIZE}
     for update skip locked`;

const CLAIM = claim(OLDEST_FIRST);
const CLAIM_IN_ORDER = claim(FIRST_QUEUE_FIRST);

/**
 * Hands the oldest rows nobody else is handing over to their queues, and deletes them, in one transaction. What is
 * added and then not deleted is added again later, under the same job id.
 *
 * @returns how many rows there were
 */
export async function relayBatch(
  client: Client,
  { queues, inOrder = false, add }: RelayBatchOptions,
): Promise<number> {
  await client.query('begin');
  try {
    const { rows } = await client.query<OutboxRow>(inOrder ? CLAIM_IN_ORDER : CLAIM, [queues]);
    for (const queue of queues) {
      const waiting = rows.filter((row) => row.queue === queue);
      if (waiting.length > 0) await add(queue, waiting);
    }
    if (rows.length > 0)
      await client.query('delete from job_outbox where id = any($1)', [rows.map(({ id }) => id)]);
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // A broken connection has rolled back already.
    throw error;
  }
}
