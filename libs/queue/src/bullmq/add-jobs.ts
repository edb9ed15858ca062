import type { Queue } from 'bullmq';
import { atMost } from '../at-most';
import type { AddJobs } from '../outbox/outbox-row';

/** Redis commands wait for a lost connection to come back, and would hold the relay's transaction open meanwhile. */
const ADD_TIMEOUT_MS = 10_000;

/** What of a BullMQ queue is used, whatever its backend. */
type TakesJobs = Pick<Queue, 'name' | 'addBulk'>;

/** The relay's way into BullMQ. */
export function addTo(queues: readonly TakesJobs[]): AddJobs {
  const byName = new Map(queues.map((queue) => [queue.name, queue]));
  return async (queueName, rows) => {
    const queue = byName.get(queueName);
    if (queue === undefined) throw new Error(`queue ${queueName} is not open`);
    const adding = queue.addBulk(
      rows.map(({ jobId, name, payload, delayMs }) => ({
        name,
        data: payload,
        opts: { jobId, ...(delayMs > 0 && { delay: delayMs }) },
      })),
    );
    await atMost(ADD_TIMEOUT_MS, `queue ${queueName} did not take jobs`, adding);
  };
}
