export { type QueueConnection, type QueueSettings } from './bullmq/queue-connection';
export { checkQueue, describeQueueError, QueueUnavailableError } from './check-queue';
export { FailedJobRetries } from './failed/failed-job-retries';
export { FailedJobs, type FailedJob } from './failed/failed-jobs';
export { NotRetryableError } from './failed/not-retryable.error';
export {
  DeadlyJobError,
  FailedHookError,
  GivenUpBeforeError,
  InvalidJobDefinitionError,
  InvalidJobPayloadError,
  JobLostError,
  JobReleasedError,
  JobTimeoutError,
  OutsideTransactionError,
  UnknownJobError,
  UnrecoverableJobError,
} from './job/job-errors';
export { JobHandler, type HandlesJob, type JobContext } from './job/job-handler.decorator';
export {
  Job,
  queueOf,
  type JobClass,
  type JobDefaults,
  type JobOptions,
  type QueuedJob,
} from './job/job.decorator';
export type { JsonObject, JsonValue } from './job/json';
export { type WorkEnd, type WorkLimits } from './limits/work-limits';
export { WorkerRestarts } from './limits/worker-restarts';
export { JobOutbox, type DispatchOptions } from './outbox/job-outbox';
export { OutboxJob } from './outbox/outbox-job.entity';
export { openQueueDatabase } from './queue-database';
export { clearQueue } from './queues/clear-queue';
export { unworkedQueues } from './queues/unworked-queues';
export { queueSize, type QueueSize } from './queues/queue-size';
export { QueueModule, type QueueWorkerOptions } from './queue.module';
export { type AttemptFacts, type QueueObserver } from './worker/queue-observer';
export type { WorkerTiming } from './worker/worker-timing';
