import type { JobsOptions } from 'bullmq';

/** Name that makes BullMQ call the `backoffStrategy` of `createQueueProcessorClass`: any name that BullMQ has not. */
const BACKOFF_STRATEGY_NAME = 'decided-by-worker';

/**
 * BullMQ's limit of attempts, so high that it is never reached: the largest 32-bit integer. The worker applies `tries`
 * of the job's `@Job` instead, and adds attempts after them until the failure of the job is recorded.
 */
const BULL_MAX_ATTEMPTS = 2_147_483_647;

/** Options of every BullMQ job: unlimited attempts, back-off decided by the worker, deletion an hour after the end. */
export const DEFAULT_BULL_JOB_OPTIONS: JobsOptions = {
  attempts: BULL_MAX_ATTEMPTS,
  backoff: { type: BACKOFF_STRATEGY_NAME },
  // Seconds. A relay that fails between adding a job and deleting its outbox row adds the job again. BullMQ ignores a
  // second job with the same id, but only while it keeps the first: an hour is longer than any outage of the relay.
  removeOnComplete: { age: 3_600 },
  // An hour as well, for the same reason. The lasting record of a failed job is its row in `failed_jobs`.
  removeOnFail: { age: 3_600 },
};
