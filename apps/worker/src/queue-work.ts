import type { QueueWorkerOptions } from '@giftspire/queue';
import { QUEUES, QUEUE_NAMES } from './worked-queues';
import type { WorkOptions } from './work-options';

/**
 * What the options of the command line mean for the queue.
 *
 * @param connection - as configured; `sync` leaves a worker nothing to do, for jobs run where they are dispatched
 */
export function queueWork(
  options: WorkOptions,
  connection: 'database' | 'redis' | 'sync',
): Pick<
  QueueWorkerOptions,
  'connection' | 'queues' | 'strictOrder' | 'otherQueues' | 'defaults' | 'limits'
> {
  const isSync = connection === 'sync';
  const {
    queue: chosen = isSync ? [] : QUEUE_NAMES,
    tries,
    timeout,
    backoff,
    once = false,
  } = options;
  const concurrency = once ? 1 : options.concurrency;
  const queues = chosen.flatMap((wanted) =>
    QUEUES.filter(({ name }) => name === wanted).map((queue) => ({
      ...queue,
      ...(concurrency !== undefined && { concurrency }),
    })),
  );
  const isOrdered = options.queue !== undefined && queues.length > 1;
  return {
    connection: isSync ? 'database' : connection,
    queues,
    ...(isOrdered && { strictOrder: { slots: slotsFor(queues) } }),
    otherQueues: QUEUE_NAMES.filter((name) => !chosen.includes(name)),
    defaults: {
      ...(tries !== undefined && { tries }),
      ...(timeout !== undefined && { timeoutSeconds: timeout }),
      ...(backoff !== undefined && { backoffSeconds: backoff }),
    },
    limits: {
      maxJobs: once ? 1 : options.maxJobs || undefined,
      maxSeconds: options.maxTime || undefined,
      maxMemoryMegabytes: options.memory,
      stopWhenEmpty: once || options.stopWhenEmpty,
    },
  };
}

/** No queue gets more than its own number, whichever of them has work. */
function slotsFor(queues: QueueWorkerOptions['queues']): number {
  return Math.min(...queues.map(({ concurrency }) => concurrency));
}
