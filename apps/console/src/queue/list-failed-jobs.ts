import { FailedJobs, type FailedJob } from '@giftspire/queue';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import { withQueue } from './with-queue';

/** Registers the command `queue:failed`. */
export const registerQueueFailedCommand: RegisterCommand = (program, { print, loadConfig }) => {
  program
    .command('queue:failed')
    .description('list the failed jobs, the latest first')
    .option('--json', 'print a JSON array, including the stack traces')
    .addHelpText('after', formatExamples('queue:failed', 'queue:failed --json'))
    .action((options: { json?: boolean }) =>
      withQueue(loadConfig(), async ({ database }) => {
        const jobs = await new FailedJobs(database).list();
        if (options.json) print(JSON.stringify(jobs, null, 2));
        else if (jobs.length === 0) print('no failed jobs');
        else jobs.map(formatFailedJob).forEach(print);
      }),
    );
};

function formatFailedJob(job: FailedJob): string {
  const { number, id, connection, queue, name, attempts, failedReason, failedAt } = job;
  const tries = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  const place = `${connection}:${queue}`;
  return [number, failedAt.toISOString(), id, place, name, tries, failedReason].join('  ');
}
