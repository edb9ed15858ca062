/** Thrown by a handler to fail its job without further attempts, like Laravel's `$this->fail()`. */
export class UnrecoverableJobError extends Error {
  readonly code: string = 'JOB_UNRECOVERABLE';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A stored payload does not match the job's `fromPayload`. The job fails without further attempts. */
export class InvalidJobPayloadError extends UnrecoverableJobError {
  override readonly code = 'JOB_PAYLOAD_INVALID';
}

/** The queue has a job for whose name this process has no handler. The job fails without further attempts. */
export class UnknownJobError extends UnrecoverableJobError {
  override readonly code = 'JOB_UNKNOWN';

  constructor(readonly jobName: string) {
    super(`no @JobHandler is registered for job "${jobName}"`);
  }
}

/** Too many workers crashed while they ran the job, which is probably the cause. It fails without further attempts. */
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

/** The job is already in `failed_jobs`: its last worker crashed before BullMQ stored the failure. */
export class JobAlreadyFailedError extends UnrecoverableJobError {
  override readonly code = 'JOB_GIVEN_UP_BEFORE';
}

/** An attempt exceeded the job's `timeoutSeconds`. It counts as a failed attempt. */
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

/** The lock of a running job expired, usually after a pause of the process, and another worker took the job over. */
export class JobLockLostError extends Error {
  readonly code = 'JOB_LOST';

  constructor(readonly jobName: string) {
    super(`job "${jobName}" was taken over by another worker`);
    this.name = 'JobLockLostError';
  }
}

/** The process shut down before the job ended. The job is back on its queue, and the attempt does not count. */
export class JobReleasedError extends Error {
  readonly code = 'JOB_RELEASED';

  constructor() {
    super('the worker shuts down; the job is back on its queue');
    this.name = 'JobReleasedError';
  }
}

/** The `failed()` hook threw, or the `failed_jobs` row could not be written. Has the job's message and the hook's `cause`. */
export class FailedHookError extends Error {
  readonly code = 'JOB_FAILED_HOOK';

  constructor(jobError: Error, hookError: unknown) {
    super(jobError.message, { cause: hookError });
    this.name = 'FailedHookError';
  }
}

/** A programming error, e.g. an invalid `@Job` or two handlers of one job. Thrown at start or at dispatch. */
export class InvalidJobDefinitionError extends Error {
  readonly code = 'JOB_DEFINITION_INVALID';

  constructor(message: string) {
    super(message);
    this.name = 'InvalidJobDefinitionError';
  }
}

/** `JobOutbox` was called with an entity manager that has no open transaction. */
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
