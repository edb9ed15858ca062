import type { QueueSettings } from '../bullmq/queue-connection';
import { FailedJobs, type FailedJob } from '../failed/failed-jobs';
import { openQueueDatabase } from '../queue-database';

/** What the table holds now, the latest first. */
export async function listFailedJobs({ databaseUrl }: QueueSettings): Promise<FailedJob[]> {
  const database = openQueueDatabase(databaseUrl);
  try {
    return await new FailedJobs(database).list();
  } finally {
    await database.end();
  }
}
