/** A handler gives up: the job goes to the failed list without further tries. */
export class UnrecoverableJobError extends Error {
  readonly code: string = 'JOB_UNRECOVERABLE';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A stored payload is not what the job's `fromPayload` expects; trying again cannot help. */
export class InvalidJobPayloadError extends UnrecoverableJobError {
  override readonly code = 'JOB_PAYLOAD_INVALID';
}

/** The queue holds a job whose name no handler of this process is registered for. */
export class UnknownJobError extends UnrecoverableJobError {
  override readonly code = 'JOB_UNKNOWN';

  constructor(readonly jobName: string) {
    super(`no @JobHandler is registered for job "${jobName}"`);
  }
}

/** Workers kept dying while they had the job, which is then more likely the cause than the victim. */
export class DeadlyJobError extends UnrecoverableJobError {
  override readonly code = 'JOB_DEADLY';

  constructor(
    readonly jobName: string,
    readonly deaths: number,
  ) {
    super(`job "${jobName}" was not finished by ${deaths} workers, which died or lost it`);
  }
}

/** The job stands in `failed_jobs` already; its last worker died before it could tell the queue. */
export class GivenUpBeforeError extends UnrecoverableJobError {
  override readonly code = 'JOB_GIVEN_UP_BEFORE';
}

/** An attempt took longer than the `timeoutSeconds` of its job; it counts as a failed attempt. */
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

/** The lock of a job ran out while it was worked on, after a pause of the process, and the job is another worker's now. */
export class JobLostError extends Error {
  readonly code = 'JOB_LOST';

  constructor(readonly jobName: string) {
    super(`job "${jobName}" was taken over by another worker`);
    this.name = 'JobLostError';
  }
}

/** The process ended before the job did; the job is back on its queue, and the attempt does not count. */
export class JobReleasedError extends Error {
  readonly code = 'JOB_RELEASED';

  constructor() {
    super('the worker is going; the job is back on its queue');
    this.name = 'JobReleasedError';
  }
}

/** The `failed()` hook of a job threw, or its row could not be written. Says what the job died of; the `cause` is the reason. */
export class FailedHookError extends Error {
  readonly code = 'JOB_FAILED_HOOK';

  constructor(jobError: Error, hookError: unknown) {
    super(jobError.message, { cause: hookError });
    this.name = 'FailedHookError';
  }
}

/** The code itself is wrong: a bad `@Job`, two handlers for one job. Thrown at boot or at dispatch. */
export class InvalidJobDefinitionError extends Error {
  readonly code = 'JOB_DEFINITION_INVALID';

  constructor(message: string) {
    super(message);
    this.name = 'InvalidJobDefinitionError';
  }
}

/** `JobOutbox.dispatch` was called with a manager that has no open transaction. */
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
