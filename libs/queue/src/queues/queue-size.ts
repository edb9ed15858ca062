import type { Queue } from 'bullmq';
import type { Pool } from 'pg';
import { openQueue } from '../bullmq/open-queue';
import type { QueueSettings } from '../bullmq/queue-connection';

/** How many jobs of a queue are where. */
export interface QueueSize {
  readonly queue: string;
  /** All that are not done. */
  readonly size: number;
  /** Could start now; those the relay has not handed over yet included. */
  readonly pending: number;
  /** Wait for their time: dispatched with a delay, or between two attempts. */
  readonly delayed: number;
  /** A worker has them. */
  readonly reserved: number;
}

/** Counts the jobs of one queue, of either connection. */
export async function queueSize(
  settings: QueueSettings,
  database: Pool,
  name: string,
): Promise<QueueSize> {
  const queue = openQueue(name, settings);
  try {
    return await sizeOf(queue, database);
  } finally {
    await queue.close();
  }
}

async function sizeOf(
  queue: Pick<Queue, 'name' | 'getJobCounts'>,
  database: Pool,
): Promise<QueueSize> {
  // First: what the relay hands over meanwhile is found below.
  const outbox = await database.query<{ pending: number; delayed: number }>(
    `select count(*) filter (where available_at <= now())::int as pending,
            count(*) filter (where available_at > now())::int as delayed
       from job_outbox where queue = $1`,
    [queue.name],
  );
  const counts = await queue.getJobCounts('wait', 'prioritized', 'delayed', 'active');
  const of = (state: string): number => counts[state] ?? 0;
  const pending = of('wait') + of('prioritized') + (outbox.rows[0]?.pending ?? 0);
  const delayed = of('delayed') + (outbox.rows[0]?.delayed ?? 0);
  const reserved = of('active');
  return { queue: queue.name, size: pending + delayed + reserved, pending, delayed, reserved };
}
