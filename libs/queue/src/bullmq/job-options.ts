import type { JobsOptions } from 'bullmq';

/** Name of the strategy that asks `JobRunner`; any that is not BullMQ's own would do. */
const DECIDED_BY_WORKER = 'decided-by-worker';

/**
 * BullMQ's own limit of attempts, never the one that counts: how often a job is tried stands in its `@Job`, read by
 * the worker that runs it. Beyond those a job comes back until its giving up is written down. Largest 32-bit integer.
 */
const STORED_ATTEMPTS = 2_147_483_647;

export const JOB_OPTIONS: JobsOptions = {
  attempts: STORED_ATTEMPTS,
  backoff: { type: DECIDED_BY_WORKER },
  // A job's id guards against a second run only while BullMQ remembers it: longer than any outage of the relay
  // between adding a job and deleting its row.
  removeOnComplete: { age: 3_600 },
  // Given up jobs stand in `failed_jobs`; what is kept here serves the same purpose as above.
  removeOnFail: { age: 3_600 },
};
