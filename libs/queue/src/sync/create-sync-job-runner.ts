import type { DataSource } from 'typeorm';
import { JOB_DEFAULTS } from '../job/job.decorator';
import { JobLocks } from '../unique/job-locks';
import { JobHandlerRegistry } from '../worker/job-handler-registry';
import { JobRunner, type FailedJobLog } from '../worker/job-runner';
import type { QueueObserver } from '../worker/queue-observer';

/** Log that records nothing: as in Laravel, only workers write to `failed_jobs`; here the dispatching call rejects. */
const NO_FAILED_JOB_LOG: FailedJobLog = {
  recordOnce: () => Promise.resolve(),
  findErrorMessage: () => Promise.resolve(undefined),
};

/** Creates the handler registry of the connection `sync`: any queue, one attempt per job whatever its `tries`. */
export function createSyncHandlerRegistry(): JobHandlerRegistry {
  return new JobHandlerRegistry(undefined, JOB_DEFAULTS, { tries: 1 });
}

/** Creates the runner for jobs of the connection `sync`. */
export function createSyncJobRunner(
  handlers: JobHandlerRegistry,
  dataSource: DataSource,
  observer: QueueObserver,
): JobRunner {
  return new JobRunner(handlers, NO_FAILED_JOB_LOG, new JobLocks(dataSource), observer);
}
