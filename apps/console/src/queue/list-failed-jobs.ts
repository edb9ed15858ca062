import { FailedJobs, type FailedJob } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import { withQueue } from './with-queue';

/** `queue:failed` */
export const failedCommand: RegisterCommands = (program, { print, configure }) => {
  program
    .command('queue:failed')
    .description('list the jobs that were given up, the latest first')
    .option('--json', 'as a JSON array, exceptions with their traces included')
    .addHelpText('after', examples('queue:failed', 'queue:failed --json'))
    .action((options: { json?: boolean }) =>
      withQueue(configure(), async ({ database }) => {
        const jobs = await new FailedJobs(database).list();
        if (options.json) print(JSON.stringify(jobs, null, 2));
        else if (jobs.length === 0) print('no failed jobs');
        else jobs.map(line).forEach(print);
      }),
    );
};

function line(job: FailedJob): string {
  const { number, id, connection, queue, name, attempts, failedReason, failedAt } = job;
  const tries = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  const place = `${connection}:${queue}`;
  return [number, failedAt.toISOString(), id, place, name, tries, failedReason].join('  ');
}
