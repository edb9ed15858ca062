import type { Config } from '@giftspire/config';
import { openDatabase } from '@giftspire/database';
import { GIFT_FINDER_QUEUES } from '@giftspire/gift-finder';
import { StartFailure } from '@giftspire/lifecycle';
import {
  checkQueue,
  describeQueueError,
  FailedJobs,
  QueueUnavailableError,
  type FailedJob,
  type QueueSettings,
} from '@giftspire/queue';
import type { Print } from './print';

/** @throws StartFailure when the database or Redis cannot be used */
export async function listFailedJobs(
  config: Config,
  print: Print,
  options: { json?: boolean },
): Promise<void> {
  const database = await openDatabase(config);
  try {
    const { connection } = config.queue;
    const jobs = await failedJobs({ connection, databaseUrl: database.url, redis: config.redis });
    if (options.json) print(JSON.stringify(jobs, null, 2));
    else if (jobs.length === 0) print('no failed jobs');
    else jobs.map(line).forEach(print);
  } finally {
    await database.release();
  }
}

async function failedJobs(settings: QueueSettings): Promise<FailedJob[]> {
  try {
    await checkQueue(settings);
  } catch (error) {
    if (!(error instanceof QueueUnavailableError)) throw error;
    throw new StartFailure(describeQueueError(error), { cause: error });
  }
  return new FailedJobs(settings, Object.values(GIFT_FINDER_QUEUES)).list();
}

function line({ id, queue, name, attempts, failedReason, failedAt }: FailedJob): string {
  const tries = `${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`;
  return `${failedAt.toISOString()}  ${queue}  ${name}  ${id}  ${tries}  ${failedReason}`;
}
