import type { DataSource } from 'typeorm';
import { JOB_DEFAULTS } from '../job/job.decorator';
import { JobLocks } from '../unique/job-locks';
import type { FailureLog } from '../worker/failure-log';
import { JobHandlers } from '../worker/job-handlers';
import { JobRunner } from '../worker/job-runner';
import type { QueueObserver } from '../worker/queue-observer';

/** With Laravel, too, only workers write to `failed_jobs`: here the caller hears of the failure. */
const NO_FAILURE_LOG: FailureLog = {
  record: () => Promise.resolve(),
  reasonOf: () => Promise.resolve(undefined),
};

/** Handlers of jobs of any queue, each tried once. */
export function syncHandlers(): JobHandlers {
  return new JobHandlers(undefined, JOB_DEFAULTS, { tries: 1 });
}

/** Runs jobs of the connection `sync`. */
export function syncRunner(
  handlers: JobHandlers,
  dataSource: DataSource,
  observer: QueueObserver,
): JobRunner {
  return new JobRunner(handlers, NO_FAILURE_LOG, new JobLocks(dataSource), observer);
}
