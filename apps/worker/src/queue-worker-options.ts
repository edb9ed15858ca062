import type { QueueWorkerOptions } from '@giftspire/queue';
import { APPLICATION_QUEUES, APPLICATION_QUEUE_NAMES } from './application-queues';
import type { WorkCommandOptions } from './work-command';

/**
 * Converts the options of `queue:work` to those options of `QueueModule.forWorker` that depend on them. With `--once` at
 * most one job runs, and the worker shuts down when no job is ready. Several named queues make a priority loop.
 *
 * @param connection - connection of the jobs. `sync` has no queues: the worker then uses `database`, and consumes no
 *   queue unless `--queue` names one
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
    queue: queueNames = isSync ? [] : APPLICATION_QUEUE_NAMES,
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
    ...(isPrioritized && { priorityLoop: { concurrency: getLowestConcurrency(queues) } }),
    queuesOfOtherWorkers: APPLICATION_QUEUE_NAMES.filter((name) => !queueNames.includes(name)),
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

/** Returns the lowest concurrency, which exceeds the limit of no queue even if all running jobs belong to one queue. */
function getLowestConcurrency(queues: QueueWorkerOptions['queues']): number {
  return Math.min(...queues.map(({ concurrency }) => concurrency));
}
