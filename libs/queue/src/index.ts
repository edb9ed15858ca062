export {
  assertQueueAvailable,
  formatQueueUnavailableError,
  QueueUnavailableError,
} from './assert-queue-available';
export { type QueueConnectionName, type QueueSettings } from './bullmq/bull-connection';
export { createQueueDatabasePool } from './create-queue-database-pool';
export { FailedJobRetrier } from './failed/failed-job-retrier';
export { FailedJobs, type FailedJob } from './failed/failed-jobs';
export { NotRetryableError } from './failed/not-retryable.error';
export {
  FailureNotRecordedError,
  InvalidJobDefinitionError,
  InvalidJobPayloadError,
  JobAlreadyFailedError,
  JobLockLostError,
  JobReleasedError,
  JobStalledTooOftenError,
  JobTimeoutError,
  OutsideTransactionError,
  UnknownJobError,
  UnrecoverableJobError,
} from './job/job-errors';
export { JobHandler, type HandlesJob, type JobContext } from './job/job-handler.decorator';
export {
  getQueueName,
  Job,
  type JobClass,
  type JobDefaults,
  type JobOptions,
  type QueuedJob,
} from './job/job.decorator';
export type { JsonObject, JsonValue } from './job/json';
export { RestartSignal } from './limits/restart-signal';
export { type ShutdownRequest, type WorkerLimits } from './limits/worker-limits';
export { JobOutbox, type DispatchOptions } from './outbox/job-outbox';
export { OutboxJob } from './outbox/outbox-job.entity';
export { clearQueue } from './queues/clear-queue';
export { findOrphanQueueNames } from './queues/find-orphan-queue-names';
export { readQueueJobCounts, type QueueJobCounts } from './queues/read-queue-job-counts';
export { QueueModule, type QueueWorkerOptions } from './queue.module';
export { type JobAttemptInfo, type QueueObserver } from './worker/queue-observer';
export type { WorkerTiming } from './worker/worker-timing';
