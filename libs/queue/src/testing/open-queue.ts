import { Queue, type IQueueBackend } from 'bullmq';
import { JOB_OPTIONS } from '../bullmq/job-options';
import { bullConnection, type QueueSettings } from '../bullmq/queue-connection';

export type OpenQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend>;

/** BullMQ's own view of a queue. The caller closes it. */
export function openQueue(name: string, settings: QueueSettings): OpenQueue {
  const { backend, ...place } = bullConnection(settings);
  const queue: OpenQueue = new Queue(name, { ...place, defaultJobOptions: JOB_OPTIONS }, backend);
  queue.on('error', () => undefined);
  return queue;
}
