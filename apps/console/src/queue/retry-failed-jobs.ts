import { StartFailure } from '@giftspire/lifecycle';
import { FailedJobRetries, FailedJobs, NotRetryableError } from '@giftspire/queue';
import type { RegisterCommands } from '../command-context';
import { examples } from '../examples';
import type { Print } from '../print';
import { withQueue, type OpenedQueue } from './with-queue';

/** `queue:retry` */
export const retryCommand: RegisterCommands = (program, { print, configure, exitWith }) => {
  program
    .command('queue:retry')
    .description('put failed jobs back on their queues, with all their tries')
    .argument('[ids...]', 'as `queue:failed` shows them, or "all"')
    .option('--queue <name>', 'all failed jobs of this queue')
    .addHelpText(
      'after',
      examples(
        'queue:retry 3f0c2a52-7d5c-4f6e-9a55-0c4f3d0f3a11',
        'queue:retry all',
        'queue:retry --queue=broadcasts',
      ),
    )
    .action((ids: string[], { queue }: { queue?: string }) => {
      if (ids.length === 0 && queue === undefined)
        throw new StartFailure('name the jobs to retry: their ids, "all" or --queue=<name>');
      return withQueue(configure(), async (opened) => {
        const chosen = await chosenIds(opened, ids, queue);
        if (chosen.length === 0) print('no failed jobs to retry');
        if (!(await retryAll(opened, chosen, print))) exitWith(1);
      });
    });
};

async function chosenIds(
  { database }: OpenedQueue,
  ids: readonly string[],
  queue: string | undefined,
): Promise<readonly string[]> {
  const jobs = new FailedJobs(database);
  if (queue !== undefined) return jobs.ids(queue);
  return ids.length === 1 && ids[0] === 'all' ? jobs.ids() : ids;
}

/** @returns whether every one of them is on its queue again */
async function retryAll(
  { database, settings }: OpenedQueue,
  ids: readonly string[],
  print: Print,
): Promise<boolean> {
  const retries = new FailedJobRetries(database, settings);
  let areAllBack = true;
  const complain = (message: string) => {
    areAllBack = false;
    print(message);
  };
  try {
    for (const id of ids)
      try {
        if (await retries.retry(id)) print(`retrying ${id}`);
        else complain(`no failed job ${id}`);
      } catch (error) {
        if (!(error instanceof NotRetryableError)) throw error;
        complain(error.message);
      }
  } finally {
    await retries.close();
  }
  return areAllBack;
}
