import { StartFailure } from '@giftspire/lifecycle';
import { clearQueue } from '@giftspire/queue';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import { createConnectionArgument } from './connection-argument';
import { requireKnownQueue, QUEUE_NAMES, withQueue, type QueueConnectionName } from './with-queue';

interface ClearCommandOptions {
  readonly queue: string;
  readonly force?: boolean;
}

/** Registers the command `queue:clear`. */
export const registerQueueClearCommand: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('queue:clear')
    .description('delete the waiting jobs of a queue; running jobs continue')
    .addArgument(createConnectionArgument())
    .option('--queue <name>', 'name of the queue', QUEUE_NAMES[0])
    .option('--force', 'required with APP_ENV=production')
    .addHelpText(
      'after',
      formatExamples(
        'queue:clear --queue=broadcasts',
        'queue:clear redis --queue=default',
        'queue:clear --force',
      ),
    )
    .action(
      (connection: QueueConnectionName | undefined, { queue, force }: ClearCommandOptions) => {
        const config = loadConfig();
        if (config.environment === 'production' && !force)
          throw new StartFailure(
            'nothing is deleted when APP_ENV=production; add --force to do so',
          );
        return withQueue(
          config,
          async (opened) => {
            await requireKnownQueue(opened, queue);
            const count = await clearQueue(opened.settings, opened.database, queue);
            print(`${count} ${count === 1 ? 'job' : 'jobs'} deleted from the queue ${queue}`);
          },
          connection,
        );
      },
    );
};
