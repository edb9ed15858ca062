import type { WorkerTiming } from '../worker/worker-timing';

/** Short enough for a test; the lock still outlives the pauses of a busy machine. */
export const IMPATIENT: WorkerTiming = {
  lockMs: 1_500,
  stalledCheckMs: 200,
  reconnectMs: 50,
  idleMs: 5_000,
  idleInOrderMs: 5_000,
  sweepMs: 200,
  unworkedCheckMs: 50,
  watchMs: 50,
  graceMs: 10_000,
};
