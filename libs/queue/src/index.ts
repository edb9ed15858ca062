export {
  InvalidJobDefinitionError,
  InvalidJobPayloadError,
  JobTimeoutError,
  OutsideTransactionError,
  UnknownJobError,
  UnrecoverableJobError,
} from './job/job-errors';
export { JobHandler, type HandlesJob, type JobContext } from './job/job-handler.decorator';
export { Job, type JobClass, type JobOptions, type QueuedJob } from './job/job.decorator';
export type { JsonObject, JsonValue } from './job/json';
export { JobOutbox } from './outbox/job-outbox';
export { OutboxJob } from './outbox/outbox-job.entity';
export { QueueModule } from './queue.module';
