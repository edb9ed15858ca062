import type { JobsOptions } from 'bullmq';

/** Name of the custom back-off strategy, which `createQueueProcessorClass` defines. Any name BullMQ does not use works. */
const BACKOFF_STRATEGY_NAME = 'decided-by-worker';

/**
 * BullMQ's attempt limit, which is never reached: the worker applies `tries` of the job's `@Job`. After those attempts
 * a job returns only until its failure is recorded. Largest 32-bit integer.
 */
const BULL_MAX_ATTEMPTS = 2_147_483_647;

export const DEFAULT_BULL_JOB_OPTIONS: JobsOptions = {
  attempts: BULL_MAX_ATTEMPTS,
  backoff: { type: BACKOFF_STRATEGY_NAME },
  // BullMQ ignores a second job with the same id only while it remembers the first: an hour is longer than any outage
  // of the relay between adding a job and deleting its outbox row.
  removeOnComplete: { age: 3_600 },
  // `failed_jobs` keeps the failed jobs; BullMQ keeps them only to ignore a second job with the same id.
  removeOnFail: { age: 3_600 },
};
