import type { WorkerTiming } from '../worker/worker-timing';

/** Worker timing for tests. The lock is long enough to survive pauses of a busy machine. */
export const SHORT_TIMING: WorkerTiming = {
  lockDurationMs: 1_500,
  stalledIntervalMs: 200,
  reconnectDelayMs: 50,
  idlePollMs: 5_000,
  priorityLoopPollMs: 5_000,
  outboxPollMs: 200,
  orphanCheckIntervalMs: 50,
  limitCheckIntervalMs: 50,
  gracePeriodMs: 10_000,
};
