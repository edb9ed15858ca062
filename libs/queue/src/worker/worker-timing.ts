/** How patient the worker process is. Tests are less. */
export interface WorkerTiming {
  /** A job whose worker has not renewed its lock for this long is taken from it. Longer than any pause of the process. */
  readonly lockMs: number;
  /** How often expired locks are looked for; a dead worker's job starts again after at most the lock and two of these. */
  readonly stalledCheckMs: number;
  /** Wait after an error of the connection before the next try. */
  readonly reconnectMs: number;
  /** How often the outbox is looked through for rows no notification announced. */
  readonly sweepMs: number;
}

export const WORKER_TIMING: WorkerTiming = {
  lockMs: 30_000,
  stalledCheckMs: 5_000,
  reconnectMs: 1_000,
  sweepMs: 2_000,
};
