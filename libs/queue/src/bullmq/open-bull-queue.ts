import { Queue, type IQueueBackend } from 'bullmq';
import { toBullConnection, type QueueSettings } from './bull-connection';
import { DEFAULT_BULL_JOB_OPTIONS } from './default-bull-job-options';

export type BullQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend>;

/** Opens a BullMQ queue to inspect or clear it. The caller closes it. */
export function openBullQueue(name: string, settings: QueueSettings): BullQueue {
  const { backend, ...connection } = toBullConnection(settings);
  const queue: BullQueue = new Queue(
    name,
    { ...connection, defaultJobOptions: DEFAULT_BULL_JOB_OPTIONS },
    backend,
  );
  // Errors also reject the call that caused them; without a listener the event would crash the process.
  queue.on('error', () => undefined);
  return queue;
}
