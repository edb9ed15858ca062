import { WorkerRestarts } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { withQueue } from './with-queue';

/** `queue:restart` */
export const restartCommand: RegisterCommands = (program, { print, configure }) => {
  program
    .command('queue:restart')
    .description('let every worker finish its jobs and end; whoever runs it starts it anew')
    .addHelpText('after', examples('queue:restart'))
    .action(() =>
      withQueue(configure(), async ({ database }) => {
        await new WorkerRestarts(database).request();
        print('the workers were told to restart');
      }),
    );
};
