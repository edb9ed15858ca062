import { queueSize, type QueueSize } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { wholeNumber } from '../whole-number';
import { QUEUES, requireQueue, withQueue } from './with-queue';

interface MonitorOptions {
  readonly max: number;
  readonly json?: boolean;
}

/** `queue:monitor` */
export const monitorCommand: RegisterCommands = (program, { print, configure, exitWith }) => {
  program
    .command('queue:monitor')
    .description('show how many jobs wait; exit code 1 when a queue has too many')
    .argument('[queues]', 'names, separated by commas', names, QUEUES)
    .option('--max <jobs>', 'from how many on a queue is too long', wholeNumber, 1_000)
    .option('--json', 'as a JSON array')
    .addHelpText(
      'after',
      examples('queue:monitor', 'queue:monitor default,broadcasts --max=100 --json'),
    )
    .action((queues: readonly string[], { max, json }: MonitorOptions) => {
      queues.forEach(requireQueue);
      return withQueue(configure(), async ({ settings, database }) => {
        const sizes = await Promise.all(queues.map((name) => queueSize(settings, database, name)));
        const judged = sizes.map((size) => ({ ...size, status: size.size < max ? 'OK' : 'ALERT' }));
        if (json) print(JSON.stringify(judged, null, 2));
        else judged.map(line).forEach(print);
        if (judged.some(({ status }) => status === 'ALERT')) exitWith(1);
      });
    });
};

function line({ queue, size, pending, delayed, reserved, status }: QueueSize & { status: string }) {
  return `${queue}  [${size}] ${status}  ${pending} pending, ${delayed} delayed, ${reserved} reserved`;
}

/** Laravel's `connection:queue` is understood; there is one connection here. */
function names(text: string): string[] {
  return text.split(',').map((name) => name.trim().replace(/^(database|redis|sync):/, ''));
}
