import type { Queue } from 'bullmq';
import type { Pool } from 'pg';
import type { QueueSettings } from '../bullmq/bull-connection';
import { openBullQueue } from '../bullmq/open-bull-queue';

/** Number of jobs of a queue by state, in Laravel's terms. */
export interface QueueJobCounts {
  /** Name of the queue. */
  readonly queue: string;
  /** Number of unfinished jobs: pending, delayed and reserved. */
  readonly size: number;
  /** Number of jobs that are ready to start, including those still in the outbox. */
  readonly pending: number;
  /** Number of jobs that wait for a dispatch delay or for their next attempt. */
  readonly delayed: number;
  /** Number of jobs that a worker is running. */
  readonly reserved: number;
}

/** Counts the jobs of one queue by state, in the outbox and in BullMQ together. */
export async function readQueueJobCounts(
  settings: QueueSettings,
  database: Pool,
  name: string,
): Promise<QueueJobCounts> {
  const queue = openBullQueue(name, settings);
  try {
    return await countJobsByState(queue, database);
  } finally {
    await queue.close();
  }
}

async function countJobsByState(
  queue: Pick<Queue, 'name' | 'getJobCounts'>,
  database: Pool,
): Promise<QueueJobCounts> {
  // Outbox before BullMQ: jobs that the relay moves in between are counted twice rather than missed.
  const outbox = await database.query<{ pending: number; delayed: number }>(
    `select count(*) filter (where available_at <= now())::int as pending,
            count(*) filter (where available_at > now())::int as delayed
       from job_outbox where queue = $1`,
    [queue.name],
  );
  const counts = await queue.getJobCounts('wait', 'prioritized', 'delayed', 'active');
  const countOf = (state: string): number => counts[state] ?? 0;
  const pending = countOf('wait') + countOf('prioritized') + (outbox.rows[0]?.pending ?? 0);
  const delayed = countOf('delayed') + (outbox.rows[0]?.delayed ?? 0);
  const reserved = countOf('active');
  return { queue: queue.name, size: pending + delayed + reserved, pending, delayed, reserved };
}
