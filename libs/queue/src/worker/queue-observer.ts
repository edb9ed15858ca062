/** One attempt at a job, for logs. The payload is left out because it may hold personal data. */
export interface JobAttemptInfo {
  readonly jobId: string;
  readonly jobName: string;
  readonly queue: string;
  /** Number of the attempt, starting at 1. */
  readonly attempt: number;
}

/** Receives the events of a worker process, for logs. Its methods must not throw. */
export interface QueueObserver {
  attemptStarted(info: JobAttemptInfo): void;
  /** Reports an attempt that ended without an error. */
  attemptSucceeded(info: JobAttemptInfo, durationMs: number): void;
  /**
   * Reports an attempt that ended with an error.
   *
   * @param retryInMs - delay before the next attempt; undefined when the job is not retried
   */
  attemptFailed(
    info: JobAttemptInfo,
    durationMs: number,
    error: Error,
    retryInMs: number | undefined,
  ): void;
  /**
   * Reports an error outside of jobs, usually of a connection. The component retries by itself.
   *
   * @param component - name for logs, e.g. `outbox relay`
   */
  componentFailed(component: string, error: Error): void;
}
