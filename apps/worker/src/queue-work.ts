import type { QueueWorkerOptions } from '@giftspire/queue';
import { QUEUES, QUEUE_NAMES } from './worked-queues';
import type { WorkOptions } from './work-options';

/** What the options of the command line mean for the queue. */
export function queueWork(
  options: WorkOptions,
): Pick<QueueWorkerOptions, 'queues' | 'otherQueues' | 'defaults' | 'limits'> {
  const { queue: chosen = QUEUE_NAMES, tries, timeout, backoff, once = false } = options;
  const concurrency = once ? 1 : options.concurrency;
  return {
    queues: QUEUES.filter(({ name }) => chosen.includes(name)).map((queue) => ({
      ...queue,
      ...(concurrency !== undefined && { concurrency }),
    })),
    otherQueues: QUEUE_NAMES.filter((name) => !chosen.includes(name)),
    defaults: {
      ...(tries !== undefined && { tries }),
      ...(timeout !== undefined && { timeoutSeconds: timeout }),
      ...(backoff !== undefined && { backoffSeconds: backoff }),
    },
    limits: {
      maxJobs: once ? 1 : options.maxJobs,
      maxSeconds: options.maxTime,
      maxMemoryMegabytes: options.memory,
      stopWhenEmpty: once || options.stopWhenEmpty,
    },
  };
}
