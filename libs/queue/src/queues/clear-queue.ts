import type { Pool } from 'pg';
import { openQueue } from '../bullmq/open-queue';
import type { QueueSettings } from '../bullmq/queue-connection';
import { JobLocks } from '../unique/job-locks';

/** What waits, in BullMQ's words. */
const WAITING = ['wait', 'prioritized', 'delayed'] as const;

/**
 * Deletes the jobs that wait on a queue, now or for later; running ones go on.
 *
 * @returns how many there were
 */
export async function clearQueue(
  settings: QueueSettings,
  database: Pool,
  name: string,
): Promise<number> {
  const queue = openQueue(name, settings);
  try {
    // First: what a relay holds locked is handed over before this returns, and found below.
    const outbox = await database.query<{ uuid: string }>(
      'delete from job_outbox where queue = $1 returning uuid',
      [name],
    );
    const cleared = outbox.rows.map(({ uuid }) => uuid);
    for (const state of WAITING) cleared.push(...(await queue.clean(0, 0, state)));
    await new JobLocks(database).release(cleared);
    return cleared.length;
  } finally {
    await queue.close();
  }
}
