/** One attempt at a job, as told to logs; never its payload. */
export interface AttemptFacts {
  readonly jobId: string;
  readonly jobName: string;
  readonly queue: string;
  /** Starts at 1. */
  readonly attempt: number;
}

/** Is told what a worker process does. Must not throw. */
export interface QueueObserver {
  attemptStarted(facts: AttemptFacts): void;
  attemptFinished(facts: AttemptFacts, durationMs: number): void;
  /** @param retryInMs - undefined: not tried again */
  attemptFailed(
    facts: AttemptFacts,
    durationMs: number,
    error: Error,
    retryInMs: number | undefined,
  ): void;
  /** Something other than a job failed, mostly a connection, and is being tried again. */
  troubled(where: string, error: Error): void;
}
