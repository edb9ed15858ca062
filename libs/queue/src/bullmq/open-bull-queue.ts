import { Queue, type IQueueBackend } from 'bullmq';
import { toBullConnectionAndBackend, type QueueSettings } from './bull-connection';
import { DEFAULT_BULL_JOB_OPTIONS } from './default-bull-job-options';

/** BullMQ's `Queue` with either backend and untyped jobs. */
export type BullQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend>;

/** Opens a BullMQ queue to inspect or clear it. The caller closes it. */
export function openBullQueue(name: string, settings: QueueSettings): BullQueue {
  const { backend, ...connection } = toBullConnectionAndBackend(settings);
  const queue: BullQueue = new Queue(
    name,
    { ...connection, defaultJobOptions: DEFAULT_BULL_JOB_OPTIONS },
    backend,
  );
  // Without a listener an `error` event would crash the process. Errors are not lost: they reject the failed call too.
  queue.on('error', () => undefined);
  return queue;
}
