import { Queue, type IQueueBackend } from 'bullmq';
import { JOB_OPTIONS } from './job-options';
import { bullConnection, type QueueSettings } from './queue-connection';

export type OpenQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend>;

/** A queue as BullMQ sees it, for looking and tidying. The caller closes it. */
export function openQueue(name: string, settings: QueueSettings): OpenQueue {
  const { backend, ...place } = bullConnection(settings);
  const queue: OpenQueue = new Queue(name, { ...place, defaultJobOptions: JOB_OPTIONS }, backend);
  // What goes wrong rejects the call that is made; without a listener it would be thrown as well.
  queue.on('error', () => undefined);
  return queue;
}
