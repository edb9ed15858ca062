import { StartFailure } from '@giftspire/lifecycle';
import { InvalidArgumentError } from 'commander';
import { FailedJobRetries, FailedJobs, NotRetryableError } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import type { Print } from '../print';
import { withQueue, type OpenedQueue } from './with-queue';

type Range = readonly [from: number, to: number];

interface RetryOptions {
  readonly queue?: string;
  readonly range: readonly Range[];
}

/** `queue:retry` */
export const retryCommand: RegisterCommands = (program, { print, configure, exitWith }) => {
  program
    .command('queue:retry')
    .description('put failed jobs back on their queues, with all their tries')
    .argument('[ids...]', 'as `queue:failed` shows them, or "all"')
    .option('--queue <name>', 'all failed jobs of this queue')
    .option(
      '--range <from-to>',
      'numbers as `queue:failed` shows them; may be repeated',
      ranges,
      [],
    )
    .addHelpText(
      'after',
      examples(
        'queue:retry 3f0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a11',
        'queue:retry all',
        'queue:retry --queue=broadcasts',
        'queue:retry --range=1-5',
      ),
    )
    .action((ids: string[], options: RetryOptions) => {
      if (ids.length === 0 && options.queue === undefined && options.range.length === 0)
        throw new StartFailure(
          'name the jobs to retry: their ids, "all", --queue=<name> or --range=<from-to>',
        );
      return withQueue(configure(), async (opened) => {
        const chosen = await chosenIds(opened, ids, options);
        if (chosen.length === 0) print('no failed jobs to retry');
        if (!(await retryAll(opened, chosen, print))) exitWith(1);
      });
    });
};

async function chosenIds(
  { database }: OpenedQueue,
  ids: readonly string[],
  { queue, range }: RetryOptions,
): Promise<readonly string[]> {
  const jobs = new FailedJobs(database);
  if (queue !== undefined) return jobs.ids(queue);
  if (ids.length === 1 && ids[0] === 'all') return jobs.ids();
  const ofRanges = await Promise.all(range.map(([from, to]) => jobs.idsOfNumbers(from, to)));
  return [...new Set([...ids, ...ofRanges.flat()])];
}

/**
 * An id that is not there is said and no failure, as with Laravel: somebody else may have retried it.
 *
 * @returns whether every job that was found is on its queue again
 */
async function retryAll(
  { database, settings }: OpenedQueue,
  ids: readonly string[],
  print: Print,
): Promise<boolean> {
  const retries = new FailedJobRetries(database, settings);
  let areAllBack = true;
  try {
    for (const id of ids)
      try {
        if (await retries.retry(id)) print(`retrying ${id}`);
        else print(`no failed job ${id}`);
      } catch (error) {
        if (!(error instanceof NotRetryableError)) throw error;
        areAllBack = false;
        print(error.message);
      }
  } finally {
    await retries.close();
  }
  return areAllBack;
}

function ranges(text: string, previous: readonly Range[]): readonly Range[] {
  const [, from, to] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  if (from === undefined || to === undefined || Number(from) > Number(to))
    throw new InvalidArgumentError('must be two numbers of failed jobs, e.g. 1-5');
  return [...previous, [Number(from), Number(to)]];
}
