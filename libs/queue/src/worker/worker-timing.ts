/** Intervals and timeouts of a worker process. Tests use shorter ones. */
export interface WorkerTiming {
  /** Time after which a job's lock expires unless its worker renews it. Must exceed any pause of the process. */
  readonly lockDurationMs: number;
  /**
   * Interval of the check for expired locks. The job of a crashed worker starts again after the lock duration plus two
   * intervals at most.
   */
  readonly stalledIntervalMs: number;
  /** Delay after a connection error before the next attempt to connect. */
  readonly reconnectDelayMs: number;
  /** Interval at which an idle worker reads its queue without a notification of new jobs: BullMQ's `drainDelay`. */
  readonly idlePollMs: number;
  /** Interval at which an idle priority loop reads its queues, since only the relay of its process notifies it. */
  readonly priorityLoopPollMs: number;
  /** Interval at which the relay reads the outbox without a NOTIFY. */
  readonly outboxPollMs: number;
  /** Interval of the check for outbox rows of queues without a consumer. */
  readonly orphanCheckIntervalMs: number;
  /** Interval of the check for exceeded limits and for `queue:restart`. */
  readonly limitCheckIntervalMs: number;
  /** Time that running jobs have to finish at shutdown before they return to their queues. */
  readonly gracePeriodMs: number;
}

export const DEFAULT_WORKER_TIMING: WorkerTiming = {
  lockDurationMs: 30_000,
  stalledIntervalMs: 5_000,
  reconnectDelayMs: 1_000,
  idlePollMs: 5_000,
  priorityLoopPollMs: 250,
  outboxPollMs: 2_000,
  orphanCheckIntervalMs: 60_000,
  limitCheckIntervalMs: 1_000,
  gracePeriodMs: 60_000,
};
