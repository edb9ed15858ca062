// Flow ③
// From: libs/queue/src/outbox/outbox-relay.ts (AddJobs)
// To: libs/queue/src/worker/queue-processor.ts ('bullmq')
import type { Queue } from 'bullmq';
import type { AddJobs } from '../outbox/outbox-relay';
import { runWithTimeout } from '../run-with-timeout';

/** Timeout of adding jobs: without it ioredis waits out an outage of Redis while the relay's transaction stays open. */
const ADD_TIMEOUT_MS = 10_000;

/** The subset of BullMQ's `Queue` that adding jobs needs. */
type QueueWithAddBulk = Pick<Queue, 'name' | 'addBulk'>;

/**
 * Returns the function with which the outbox relay adds jobs to these BullMQ queues. It rejects after 10 s and for a
 * queue that is not among `queues`.
 */
export function createJobAdder(queues: readonly QueueWithAddBulk[]): AddJobs {
  const queuesByName = new Map(queues.map((queue) => [queue.name, queue]));
  return async (queueName, rows) => {
    const queue = queuesByName.get(queueName);
    if (queue === undefined) throw new Error(`queue ${queueName} is not open`);
    const jobs = rows.map(({ jobId, name, payload, delayMs }) => ({
      name,
      data: payload,
      opts: { jobId, ...(delayMs > 0 && { delay: delayMs }) },
    }));
    const timeout = {
      timeoutMs: ADD_TIMEOUT_MS,
      createTimeoutError: () =>
        new Error(`queue ${queueName} did not accept jobs within ${ADD_TIMEOUT_MS} ms`),
    };
    await runWithTimeout(timeout, () => queue.addBulk(jobs));
  };
}
