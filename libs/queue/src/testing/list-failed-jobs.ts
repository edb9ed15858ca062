import type { QueueSettings } from '../bullmq/bull-connection';
import { FailedJobs, type FailedJob } from '../failed/failed-jobs';
import { createQueueDatabasePool } from '../create-queue-database-pool';

/** Returns the rows of `failed_jobs`, latest first. */
export async function listFailedJobs({ databaseUrl }: QueueSettings): Promise<FailedJob[]> {
  const database = createQueueDatabasePool(databaseUrl);
  try {
    return await new FailedJobs(database).list();
  } finally {
    await database.end();
  }
}
