import { FailedJobs } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { hours } from '../hours';
import { withQueue } from './with-queue';

/** `queue:forget`, `queue:flush` and `queue:prune-failed` */
export const removeFailedCommands: RegisterCommands = (program, { print, configure, exitWith }) => {
  program
    .command('queue:forget')
    .description('delete one failed job')
    .argument('<id>', 'as `queue:failed` shows it')
    .addHelpText('after', examples('queue:forget 3f0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a11'))
    .action((id: string) =>
      withQueue(configure(), async ({ database }) => {
        if (await new FailedJobs(database).forget(id)) return print(`forgot ${id}`);
        print(`no failed job ${id}`);
        exitWith(1);
      }),
    );

  const prune = (olderThanHours: number) =>
    withQueue(configure(), async ({ database }) => {
      const count = await new FailedJobs(database).prune(olderThanHours);
      print(`${count} failed ${count === 1 ? 'job' : 'jobs'} deleted`);
    });

  program
    .command('queue:flush')
    .description('delete all failed jobs')
    .option('--hours <hours>', 'only those that failed longer ago than this', hours, 0)
    .addHelpText('after', examples('queue:flush', 'queue:flush --hours=48'))
    .action((options: { hours: number }) => prune(options.hours));

  program
    .command('queue:prune-failed')
    .description('delete failed jobs that nobody will retry any more')
    .option('--hours <hours>', 'that failed longer ago than this', hours, 24)
    .addHelpText('after', examples('queue:prune-failed --hours=168'))
    .action((options: { hours: number }) => prune(options.hours));
};
