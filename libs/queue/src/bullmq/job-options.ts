import type { JobsOptions } from 'bullmq';
import { MAX_TRIES } from '../job/job.decorator';

/** Name of the strategy that asks `JobRunner`; any that is not BullMQ's own would do. */
const DECIDED_BY_WORKER = 'decided-by-worker';

/**
 * BullMQ's own limit of attempts, never the one that counts: how often a job is tried stands in its `@Job`, read by
 * the worker that runs it. The rest is room for repeating `failed()` hooks.
 */
export const STORED_ATTEMPTS = 2 * MAX_TRIES;

export const JOB_OPTIONS: JobsOptions = {
  attempts: STORED_ATTEMPTS,
  backoff: { type: DECIDED_BY_WORKER },
  // A job's id guards against a second run only while BullMQ remembers it: longer than any outage of the relay
  // between adding a job and deleting its row.
  removeOnComplete: { age: 3_600 },
  removeOnFail: false,
};
