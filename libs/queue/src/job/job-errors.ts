/** Thrown by a handler to fail its job without further attempts, like Laravel's `$this->fail()`. */
export class UnrecoverableJobError extends Error {
  readonly code: string = 'JOB_UNRECOVERABLE';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Reports that `fromPayload` of the job rejects a stored payload. The job fails without further attempts. */
export class InvalidJobPayloadError extends UnrecoverableJobError {
  override readonly code = 'JOB_PAYLOAD_INVALID';
}

/** Reports a queued job for whose name this process has no handler. The job fails without further attempts. */
export class UnknownJobError extends UnrecoverableJobError {
  override readonly code = 'JOB_UNKNOWN';

  constructor(readonly jobName: string) {
    super(`no @JobHandler is registered for job "${jobName}"`);
  }
}

/**
 * Reports that too many workers crashed while they ran the job: the job itself is probably the cause. The job fails
 * without further attempts.
 */
export class JobStalledTooOftenError extends UnrecoverableJobError {
  override readonly code = 'JOB_DEADLY';

  constructor(
    readonly jobName: string,
    readonly stalledCount: number,
  ) {
    super(
      `job "${jobName}" was not finished by ${stalledCount} workers, which crashed or lost its lock`,
    );
  }
}

/**
 * Reports that a job delivered by BullMQ is already in `failed_jobs`: its last worker crashed before BullMQ stored the
 * failure. The handler is not called, and BullMQ stores the failure now. The message is that of the original error.
 */
export class JobAlreadyFailedError extends UnrecoverableJobError {
  override readonly code = 'JOB_GIVEN_UP_BEFORE';
}

/** Reports that an attempt exceeded the job's `timeoutSeconds`. It counts as a failed attempt. */
export class JobTimeoutError extends Error {
  readonly code = 'JOB_TIMEOUT';

  constructor(
    readonly jobName: string,
    readonly timeoutSeconds: number,
  ) {
    super(`job "${jobName}" ran longer than ${timeoutSeconds} s`);
    this.name = 'JobTimeoutError';
  }
}

/** Reports that another worker took over a running job whose lock had expired, usually after a pause of the process. */
export class JobLockLostError extends Error {
  readonly code = 'JOB_LOST';

  constructor(readonly jobName: string) {
    super(`job "${jobName}" was taken over by another worker`);
    this.name = 'JobLockLostError';
  }
}

/**
 * Reports that the process shuts down before the job has ended. The job returns to its queue, and the attempt does not
 * count.
 */
export class JobReleasedError extends Error {
  readonly code = 'JOB_RELEASED';

  constructor() {
    super('the worker shuts down; the job is back on its queue');
    this.name = 'JobReleasedError';
  }
}

/**
 * Reports that a failed job is not yet in `failed_jobs`, because its `failed()` hook threw or the row could not be
 * inserted; both are repeated later. `message` is that of the error with which the job failed; `cause` is the error of
 * the hook or of the insert.
 */
export class FailureNotRecordedError extends Error {
  readonly code = 'JOB_FAILED_HOOK';

  constructor(jobError: Error, cause: unknown) {
    super(jobError.message, { cause });
    this.name = 'FailureNotRecordedError';
  }
}

/**
 * Reports a programming error at the start or at a dispatch, e.g. an invalid `@Job`, two handlers of one job, or a
 * payload that JSON cannot hold.
 */
export class InvalidJobDefinitionError extends Error {
  readonly code = 'JOB_DEFINITION_INVALID';

  constructor(message: string) {
    super(message);
    this.name = 'InvalidJobDefinitionError';
  }
}

/** Reports a dispatch with an entity manager that has no open transaction. */
export class OutsideTransactionError extends Error {
  readonly code = 'JOB_OUTSIDE_TRANSACTION';

  constructor(readonly jobName: string) {
    super(
      `job "${jobName}" was dispatched outside a transaction; ` +
        'pass the manager of dataSource.transaction(async (manager) => …)',
    );
    this.name = 'OutsideTransactionError';
  }
}
