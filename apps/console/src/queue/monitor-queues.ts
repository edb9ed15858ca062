import { queueSize, unworkedQueues, type QueueSize } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { wholeNumber } from '../whole-number';
import { QUEUES, requireQueue, withQueue, type Connection, type OpenedQueue } from './with-queue';

interface MonitorOptions {
  readonly max: number;
  readonly json?: boolean;
}

interface JudgedQueue extends QueueSize {
  readonly status: 'OK' | 'ALERT';
}

/** `queue:monitor` */
export const monitorCommand: RegisterCommands = (program, { print, configure, exitWith }) => {
  program
    .command('queue:monitor')
    .description(
      'show how many jobs wait; exit code 1 when a queue has too many, or nobody works it',
    )
    .argument('[queues]', 'names, separated by commas; default: all on which something can wait')
    .option('--max <jobs>', 'from how many on a queue is too long', wholeNumber, 1_000)
    .option('--json', 'as a JSON array')
    .addHelpText(
      'after',
      examples(
        'queue:monitor',
        'queue:monitor default,broadcasts --max=100 --json',
        'queue:monitor redis:default,redis:broadcasts',
      ),
    )
    .action(async (text: string | undefined, { max, json }: MonitorOptions) => {
      const config = configure();
      const judged: JudgedQueue[] = [];
      for (const [connection, queues] of byConnection(text, config.queue.connection))
        await withQueue(
          config,
          async (opened) => judged.push(...(await judge(opened, queues, max))),
          connection,
        );
      if (json) print(JSON.stringify(judged, null, 2));
      else judged.map(line).forEach(print);
      if (judged.some(({ status }) => status === 'ALERT')) exitWith(1);
    });
};

/** Reads Laravel's `connection:queue,queue`. No queues: all there are. */
function byConnection(
  text: string | undefined,
  usual: Connection,
): Map<Connection, readonly string[]> {
  const queues = new Map<Connection, string[]>();
  if (text === undefined) return queues.set(usual, []);
  for (const word of text.split(',')) {
    const [, connection, queue = ''] = /^(?:(database|redis|sync):)?(.*)$/.exec(word.trim()) ?? [];
    const key = (connection as Connection | undefined) ?? usual;
    queues.set(key, [...(queues.get(key) ?? []), queue]);
  }
  return queues;
}

async function judge(
  opened: OpenedQueue,
  named: readonly string[],
  max: number,
): Promise<JudgedQueue[]> {
  const { settings, database } = opened;
  for (const name of named) await requireQueue(opened, name);
  const queues =
    named.length > 0 ? named : [...QUEUES, ...(await unworkedQueues(database, QUEUES))];
  const sizes = await Promise.all(queues.map((name) => queueSize(settings, database, name)));
  return sizes.map((size) => ({
    ...size,
    status: size.size < max && QUEUES.includes(size.queue) ? 'OK' : 'ALERT',
  }));
}

function line({ queue, size, pending, delayed, reserved, status }: JudgedQueue): string {
  const hint = QUEUES.includes(queue) ? '' : '; no worker works this queue';
  return `${queue}  [${size}] ${status}  ${pending} pending, ${delayed} delayed, ${reserved} reserved${hint}`;
}
