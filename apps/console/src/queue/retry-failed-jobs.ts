import { StartFailure } from '@giftspire/lifecycle';
import { InvalidArgumentError } from 'commander';
import { FailedJobRetrier, FailedJobs, NotRetryableError } from '@giftspire/queue';
import type { RegisterCommand } from '../command-context';
import { formatExamples } from '../format-examples';
import type { PrintLine } from '../print-line';
import { withQueue, type OpenedQueue } from './with-queue';

/** First and last number of a range, as `queue:failed` shows them. */
type FailedJobNumberRange = readonly [from: number, to: number];

interface RetryCommandOptions {
  readonly queue?: string;
  readonly range: readonly FailedJobNumberRange[];
}

/** Registers the command `queue:retry`. */
export const registerQueueRetryCommand: RegisterCommand = (
  program,
  { print, loadConfig, setExitCode },
) => {
  program
    .command('queue:retry')
    .description('return failed jobs to their queues, with their full number of attempts')
    .argument('[ids...]', 'ids shown by queue:failed, or "all"')
    .option('--queue <name>', 'retry all failed jobs of this queue')
    .option(
      '--range <from-to>',
      'numbers shown by queue:failed; may be repeated',
      appendRangeOption,
      [],
    )
    .addHelpText(
      'after',
      formatExamples(
        'queue:retry 3f0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a11',
        'queue:retry all',
        'queue:retry --queue=broadcasts',
        'queue:retry --range=1-5',
      ),
    )
    .action((ids: string[], options: RetryCommandOptions) => {
      if (ids.length === 0 && options.queue === undefined && options.range.length === 0)
        throw new StartFailure(
          'name the jobs to retry: their ids, "all", --queue=<name> or --range=<from-to>',
        );
      return withQueue(loadConfig(), async (opened) => {
        const chosen = await findSelectedJobIds(opened, ids, options);
        if (chosen.length === 0) print('no failed jobs to retry');
        if (!(await retryAndPrint(opened, chosen, print))) setExitCode(1);
      });
    });
};

/**
 * Returns the ids of all failed jobs (of a queue), or the given ids and those in the number ranges, without duplicates.
 */
async function findSelectedJobIds(
  { database }: OpenedQueue,
  ids: readonly string[],
  { queue, range }: RetryCommandOptions,
): Promise<readonly string[]> {
  const jobs = new FailedJobs(database);
  if (queue !== undefined) return jobs.listJobIds(queue);
  if (ids.length === 1 && ids[0] === 'all') return jobs.listJobIds();
  const ofRanges = await Promise.all(
    range.map(([from, to]) => jobs.listJobIdsInRowNumberRange(from, to)),
  );
  return [...new Set([...ids, ...ofRanges.flat()])];
}

/**
 * Returns each job to its queue and prints a line for it. As in Laravel, an unknown id is reported but is not a
 * failure, because another command may have retried the job.
 *
 * @returns false when a job cannot be retried; the others are retried nevertheless
 */
async function retryAndPrint(
  { database, settings }: OpenedQueue,
  ids: readonly string[],
  print: PrintLine,
): Promise<boolean> {
  const retrier = new FailedJobRetrier(database, settings);
  let allRetried = true;
  try {
    for (const id of ids)
      try {
        if (await retrier.retry(id)) print(`retrying ${id}`);
        else print(`no failed job ${id}`);
      } catch (error) {
        if (!(error instanceof NotRetryableError)) throw error;
        allRetried = false;
        print(error.message);
      }
  } finally {
    await retrier.close();
  }
  return allRetried;
}

/** Parses one `--range` and appends it to the previous ones, as Commander requires. @throws InvalidArgumentError */
function appendRangeOption(
  text: string,
  previous: readonly FailedJobNumberRange[],
): readonly FailedJobNumberRange[] {
  const [, from, to] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  if (from === undefined || to === undefined || Number(from) > Number(to))
    throw new InvalidArgumentError('must be two numbers of failed jobs, e.g. 1-5');
  return [...previous, [Number(from), Number(to)]];
}
