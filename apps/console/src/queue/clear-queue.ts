import { StartFailure } from '@giftspire/lifecycle';
import { clearQueue } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { connectionArgument } from './connection-argument';
import { requireQueue, QUEUES, withQueue, type Connection } from './with-queue';

interface ClearOptions {
  readonly queue: string;
  readonly force?: boolean;
}

/** `queue:clear` */
export const clearCommand: RegisterCommands = (program, { print, configure }) => {
  program
    .command('queue:clear')
    .description('delete the jobs that wait on a queue; running ones go on')
    .addArgument(connectionArgument())
    .option('--queue <name>', 'which one', QUEUES[0])
    .option('--force', 'do so when APP_ENV=production, too')
    .addHelpText(
      'after',
      examples(
        'queue:clear --queue=broadcasts',
        'queue:clear redis --queue=default',
        'queue:clear --force',
      ),
    )
    .action((connection: Connection | undefined, { queue, force }: ClearOptions) => {
      const config = configure();
      if (config.environment === 'production' && !force)
        throw new StartFailure('nothing is deleted when APP_ENV=production; add --force to do so');
      return withQueue(
        config,
        async (opened) => {
          await requireQueue(opened, queue);
          const count = await clearQueue(opened.settings, opened.database, queue);
          print(`${count} ${count === 1 ? 'job' : 'jobs'} deleted from the queue ${queue}`);
        },
        connection,
      );
    });
};
