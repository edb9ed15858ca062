import type { Config } from '@giftspire/config';
import { FailedJobs } from '@giftspire/queue';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import { parseHoursOption } from '../option-parsers';
import { withQueue } from './with-queue';

/** Registers `queue:forget`, `queue:flush` and `queue:prune-failed`. */
export const registerFailedJobDeletionCommands: RegisterCommand = (
  program,
  { print, loadConfig, setExitCode },
) => {
  program
    .command('queue:forget')
    .description('delete one failed job')
    .argument('<id>', 'id shown by queue:failed')
    .addHelpText('after', formatExamples('queue:forget 3f0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a11'))
    .action((id: string) =>
      withQueue(loadConfig(), async ({ database }) => {
        if (await new FailedJobs(database).delete(id)) return print(`forgot ${id}`);
        print(`no failed job ${id}`);
        setExitCode(1);
      }),
    );

  const deleteJobs = (config: Config, olderThanHours: number) =>
    withQueue(config, async ({ database }) => {
      const count = await new FailedJobs(database).prune(olderThanHours);
      print(`${count} failed ${count === 1 ? 'job' : 'jobs'} deleted`);
    });

  program
    .command('queue:flush')
    .description('delete all failed jobs')
    .option('--hours <hours>', 'keep jobs that failed within this time', parseHoursOption, 0)
    .addHelpText('after', formatExamples('queue:flush', 'queue:flush --hours=48'))
    .action(({ hours }: { hours: number }) => deleteJobs(loadConfig(), hours));

  program
    .command('queue:prune-failed')
    .description('delete old failed jobs, like the schedule of the workers')
    .option(
      '--hours <hours>',
      'keep jobs that failed within this time (default: PRUNE_FAILED_JOB_HOURS)',
      parseHoursOption,
    )
    .addHelpText('after', formatExamples('queue:prune-failed', 'queue:prune-failed --hours=24'))
    .action((options: { hours?: number }) => {
      const config = loadConfig();
      return deleteJobs(config, options.hours ?? config.schedule.failedJobHours);
    });
};
