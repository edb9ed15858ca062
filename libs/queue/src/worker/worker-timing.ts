/** How patient the worker process is. Tests are less. */
export interface WorkerTiming {
  /** A job whose worker has not renewed its lock for this long is taken from it. Longer than any pause of the process. */
  readonly lockMs: number;
  /** How often expired locks are looked for; a dead worker's job starts again after at most the lock and two of these. */
  readonly stalledCheckMs: number;
  /** Wait after an error of the connection before the next try. */
  readonly reconnectMs: number;
  /** How long an idle worker waits to be told of a job before it looks by itself. */
  readonly idleMs: number;
  /** The same for queues in strict order: only this process's relay tells of jobs then. */
  readonly idleInOrderMs: number;
  /** How often the outbox is looked through for rows no notification announced. */
  readonly sweepMs: number;
  /** How often the outbox is searched for queues that nobody works. */
  readonly unworkedCheckMs: number;
  /** How often the process looks whether it is to end. */
  readonly watchMs: number;
  /** Time running jobs have to finish when the process ends; then they go back to their queues. */
  readonly graceMs: number;
}

export const WORKER_TIMING: WorkerTiming = {
  lockMs: 30_000,
  stalledCheckMs: 5_000,
  reconnectMs: 1_000,
  idleMs: 5_000,
  idleInOrderMs: 250,
  sweepMs: 2_000,
  unworkedCheckMs: 60_000,
  watchMs: 1_000,
  graceMs: 60_000,
};
