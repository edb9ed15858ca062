import type { Pool } from 'pg';
import type { QueueSettings } from '../bullmq/bull-connection';
import { openBullQueue } from '../bullmq/open-bull-queue';
import { JobLocks } from '../unique/job-locks';

/** BullMQ's states of jobs that have not started. */
const WAITING_STATES = ['wait', 'prioritized', 'delayed'] as const;

/**
 * Deletes the waiting and delayed jobs of a queue and releases their unique locks. Running jobs continue.
 *
 * @returns number of deleted jobs
 */
export async function clearQueue(
  settings: QueueSettings,
  database: Pool,
  name: string,
): Promise<number> {
  const queue = openBullQueue(name, settings);
  try {
    // Outbox before BullMQ: the delete waits for a relay that is moving rows, whose jobs BullMQ has afterwards.
    const outbox = await database.query<{ uuid: string }>(
      'delete from job_outbox where queue = $1 returning uuid',
      [name],
    );
    const jobIds = outbox.rows.map(({ uuid }) => uuid);
    for (const state of WAITING_STATES) jobIds.push(...(await queue.clean(0, 0, state)));
    await new JobLocks(database).release(jobIds);
    return jobIds.length;
  } finally {
    await queue.close();
  }
}
