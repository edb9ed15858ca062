import { StartFailure } from '@giftspire/lifecycle';
import { clearQueue } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { requireQueue, QUEUES, withQueue } from './with-queue';

/** `queue:clear` */
export const clearCommand: RegisterCommands = (program, { print, configure }) => {
  program
    .command('queue:clear')
    .description('delete the jobs that wait on a queue; running ones go on')
    .option('--queue <name>', 'which one', QUEUES[0])
    .option('--force', 'do so when APP_ENV=production, too')
    .addHelpText('after', examples('queue:clear --queue=broadcasts', 'queue:clear --force'))
    .action(({ queue, force }: { queue: string; force?: boolean }) => {
      const config = configure();
      const name = requireQueue(queue);
      if (config.environment === 'production' && !force)
        throw new StartFailure('nothing is deleted when APP_ENV=production; add --force to do so');
      return withQueue(config, async ({ settings, database }) => {
        const count = await clearQueue(settings, database, name);
        print(`${count} ${count === 1 ? 'job' : 'jobs'} deleted from the queue ${name}`);
      });
    });
};
