import { readQueueJobCounts, findOrphanQueueNames, type QueueJobCounts } from '@giftspire/queue';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import { parseWholeNumberOption } from '../option-parsers';
import {
  QUEUE_NAMES,
  requireKnownQueue,
  withQueue,
  type QueueConnectionName,
  type OpenedQueue,
} from './with-queue';

interface MonitorCommandOptions {
  readonly max: number;
  readonly json?: boolean;
}

/**
 * Job counts of a queue. `ALERT`: it has at least `--max` jobs, or it is not a queue of the application. Does not check
 * that a worker is running.
 */
interface QueueStatus extends QueueJobCounts {
  readonly status: 'OK' | 'ALERT';
}

/** Registers the command `queue:monitor`. */
export const registerQueueMonitorCommand: RegisterCommand = (
  program,
  { print, loadConfig, setExitCode },
) => {
  program
    .command('queue:monitor')
    .description(
      'show the number of jobs per queue; exit code 1 when a queue is too long or no worker consumes it',
    )
    .argument('[queues]', 'queue names, separated by commas; default: all queues')
    .option(
      '--max <jobs>',
      'number of jobs from which a queue is too long',
      parseWholeNumberOption,
      1_000,
    )
    .option('--json', 'print a JSON array')
    .addHelpText(
      'after',
      formatExamples(
        'queue:monitor',
        'queue:monitor default,broadcasts --max=100 --json',
        'queue:monitor redis:default,redis:broadcasts',
      ),
    )
    .action(async (text: string | undefined, { max, json }: MonitorCommandOptions) => {
      const config = loadConfig();
      const statuses: QueueStatus[] = [];
      for (const [connection, queues] of parseQueueNamesByConnection(text, config.queue.connection))
        await withQueue(
          config,
          async (opened) => statuses.push(...(await readQueueStatuses(opened, queues, max))),
          connection,
        );
      if (json) print(JSON.stringify(statuses, null, 2));
      else statuses.map(formatQueueStatus).forEach(print);
      if (statuses.some(({ status }) => status === 'ALERT')) setExitCode(1);
    });
};

/**
 * Parses Laravel's notation `connection:queue,queue`, where a queue without connection is on the `usual` one. Without
 * text the list of the usual connection is empty, which means all its queues.
 */
function parseQueueNamesByConnection(
  text: string | undefined,
  usual: QueueConnectionName,
): Map<QueueConnectionName, readonly string[]> {
  const queues = new Map<QueueConnectionName, string[]>();
  if (text === undefined) return queues.set(usual, []);
  for (const word of text.split(',')) {
    const [, connection, queue = ''] = /^(?:(database|redis|sync):)?(.*)$/.exec(word.trim()) ?? [];
    const key = (connection as QueueConnectionName | undefined) ?? usual;
    queues.set(key, [...(queues.get(key) ?? []), queue]);
  }
  return queues;
}

/**
 * Returns the status of each queue in `names`; when it is empty, of all queues of the application and of queues that have
 * jobs but no consumer.
 *
 * @param max - number of jobs from which the status is `ALERT`
 * @throws StartFailure for the name of a queue that is not the application's and has no jobs
 */
async function readQueueStatuses(
  opened: OpenedQueue,
  names: readonly string[],
  max: number,
): Promise<QueueStatus[]> {
  const { settings, database } = opened;
  for (const name of names) await requireKnownQueue(opened, name);
  const queues =
    names.length > 0
      ? names
      : [...QUEUE_NAMES, ...(await findOrphanQueueNames(database, QUEUE_NAMES))];
  const sizes = await Promise.all(
    queues.map((name) => readQueueJobCounts(settings, database, name)),
  );
  return sizes.map((size) => ({
    ...size,
    status: size.size < max && QUEUE_NAMES.includes(size.queue) ? 'OK' : 'ALERT',
  }));
}

function formatQueueStatus({
  queue,
  size,
  pending,
  delayed,
  reserved,
  status,
}: QueueStatus): string {
  const hint = QUEUE_NAMES.includes(queue) ? '' : '; no worker consumes this queue';
  return `${queue}  [${size}] ${status}  ${pending} pending, ${delayed} delayed, ${reserved} reserved${hint}`;
}
