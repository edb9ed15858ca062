import { RestartSignal } from '@giftspire/queue';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import { withQueue } from './with-queue';

/** Registers the command `queue:restart`. */
export const registerQueueRestartCommand: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('queue:restart')
    .description(
      'tell every worker to finish its running jobs and exit; the process manager starts it again',
    )
    .addHelpText('after', formatExamples('queue:restart'))
    .action(() =>
      withQueue(loadConfig(), async ({ database }) => {
        await new RestartSignal(database).send();
        print('the workers were told to restart');
      }),
    );
};
