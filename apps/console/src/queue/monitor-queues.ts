import { readQueueSize, findOrphanQueues, type QueueSize } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { formatExamples } from '../format-examples';
import { parseWholeNumberOption } from '../option-parsers';
import {
  QUEUE_NAMES,
  requireKnownQueue,
  withQueue,
  type QueueConnection,
  type OpenQueue,
} from './with-queue';

interface MonitorOptions {
  readonly max: number;
  readonly json?: boolean;
}

interface QueueStatus extends QueueSize {
  readonly status: 'OK' | 'ALERT';
}

/** `queue:monitor` */
export const registerQueueMonitor: RegisterCommands = (
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
    .action(async (text: string | undefined, { max, json }: MonitorOptions) => {
      const config = loadConfig();
      const judged: QueueStatus[] = [];
      for (const [connection, queues] of groupByConnection(text, config.queue.connection))
        await withQueue(
          config,
          async (opened) => judged.push(...(await checkQueueSizes(opened, queues, max))),
          connection,
        );
      if (json) print(JSON.stringify(judged, null, 2));
      else judged.map(formatQueueStatus).forEach(print);
      if (judged.some(({ status }) => status === 'ALERT')) setExitCode(1);
    });
};

/** Parses Laravel's notation `connection:queue,queue`. A connection without queue names means all its queues. */
function groupByConnection(
  text: string | undefined,
  usual: QueueConnection,
): Map<QueueConnection, readonly string[]> {
  const queues = new Map<QueueConnection, string[]>();
  if (text === undefined) return queues.set(usual, []);
  for (const word of text.split(',')) {
    const [, connection, queue = ''] = /^(?:(database|redis|sync):)?(.*)$/.exec(word.trim()) ?? [];
    const key = (connection as QueueConnection | undefined) ?? usual;
    queues.set(key, [...(queues.get(key) ?? []), queue]);
  }
  return queues;
}

async function checkQueueSizes(
  opened: OpenQueue,
  named: readonly string[],
  max: number,
): Promise<QueueStatus[]> {
  const { settings, database } = opened;
  for (const name of named) await requireKnownQueue(opened, name);
  const queues =
    named.length > 0 ? named : [...QUEUE_NAMES, ...(await findOrphanQueues(database, QUEUE_NAMES))];
  const sizes = await Promise.all(queues.map((name) => readQueueSize(settings, database, name)));
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
