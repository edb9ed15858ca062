import type { QueueWorkerOptions } from '@giftspire/queue';
import { APPLICATION_QUEUES, QUEUE_NAMES } from './application-queues';
import type { WorkCommandOptions } from './work-command';

/**
 * Converts the options of the command line to options of `QueueModule.forWorker`.
 *
 * @param connection - configured connection; with `sync` the worker consumes no queue unless `--queue` names one
 */
export function toQueueWorkerOptions(
  options: WorkCommandOptions,
  connection: 'database' | 'redis' | 'sync',
): Pick<
  QueueWorkerOptions,
  'connection' | 'queues' | 'priorityLoop' | 'queuesOfOtherWorkers' | 'jobDefaults' | 'limits'
> {
  const isSync = connection === 'sync';
  const {
    queue: queueNames = isSync ? [] : QUEUE_NAMES,
    tries,
    timeout,
    backoff,
    once = false,
  } = options;
  const concurrency = once ? 1 : options.concurrency;
  const queues = queueNames.flatMap((queueName) =>
    APPLICATION_QUEUES.filter(({ name }) => name === queueName).map((queue) => ({
      ...queue,
      ...(concurrency !== undefined && { concurrency }),
    })),
  );
  const isPrioritized = options.queue !== undefined && queues.length > 1;
  return {
    connection: isSync ? 'database' : connection,
    queues,
    ...(isPrioritized && { priorityLoop: { concurrency: findLowestConcurrency(queues) } }),
    queuesOfOtherWorkers: QUEUE_NAMES.filter((name) => !queueNames.includes(name)),
    jobDefaults: {
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

/** Returns the concurrency that exceeds the limit of no queue, whichever queue the running jobs belong to. */
function findLowestConcurrency(queues: QueueWorkerOptions['queues']): number {
  return Math.min(...queues.map(({ concurrency }) => concurrency));
}
