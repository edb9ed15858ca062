export { type QueueConnection, type QueueSettings } from './bullmq/queue-connection';
export { checkQueue, describeQueueError, QueueUnavailableError } from './check-queue';
export { FailedJobs, type FailedJob } from './failed-jobs';
export {
  FailedHookError,
  InvalidJobDefinitionError,
  InvalidJobPayloadError,
  JobLostError,
  JobTimeoutError,
  OutsideTransactionError,
  UnknownJobError,
  UnrecoverableJobError,
} from './job/job-errors';
export { JobHandler, type HandlesJob, type JobContext } from './job/job-handler.decorator';
export { Job, queueOf, type JobClass, type JobOptions, type QueuedJob } from './job/job.decorator';
export type { JsonObject, JsonValue } from './job/json';
export { JobOutbox } from './outbox/job-outbox';
export { OutboxJob } from './outbox/outbox-job.entity';
export { QueueModule, type QueueWorkerOptions } from './queue.module';
export { type AttemptFacts, type QueueObserver } from './worker/queue-observer';
