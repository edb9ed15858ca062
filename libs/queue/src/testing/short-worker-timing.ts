import type { WorkerTiming } from '../worker/worker-timing';

/** Short intervals of a worker for tests. Only the lock is long enough to outlast the pauses of a busy machine. */
export const SHORT_WORKER_TIMING: WorkerTiming = {
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
