// Flow ③
// From: libs/queue/src/worker/queue-processor.ts (JobRunner)
// To: libs/queue/src/worker/job-handler-registry.ts (JobHandlerRegistry)
import { setTimeout } from 'node:timers/promises';
import type { NewFailedJob } from '../failed/failed-payload';
import {
  FailureNotRecordedError,
  InvalidJobPayloadError,
  JobAlreadyFailedError,
  JobLockLostError,
  JobReleasedError,
  JobStalledTooOftenError,
  JobTimeoutError,
} from '../job/job-errors';
import { toMaxAttempts, type JobDefinition } from '../job/job.decorator';
import { runWithTimeout } from '../run-with-timeout';
import type { JobLocks } from '../unique/job-locks';
import type { JobHandlerRegistry, RegisteredHandler } from './job-handler-registry';
import type { JobAttemptInfo, QueueObserver } from './queue-observer';
import { findRetryDelayMs } from './retry-delay';

/** A job as read from the queue. */
export interface StoredJob {
  readonly id: string;
  readonly name: string;
  readonly queue: string;
  readonly payload: unknown;
  /** Number of earlier attempts, all of which failed. */
  readonly attemptsMade: number;
  /** Number of times a worker crashed during the job or did not renew its lock in time (BullMQ's `stalledCounter`). */
  readonly stalledCount: number;
  /** Error message of the last attempt; undefined before the first failure. */
  readonly failedReason: string | undefined;
}

/** Stores the jobs that failed for good. */
export interface FailedJobLog {
  /** Stores a failed job. A second call for the same job changes nothing. */
  recordOnce(job: NewFailedJob, definition: JobDefinition | undefined, error: Error): Promise<void>;
  /** Returns the error message of a recorded job; undefined when the job is not recorded as failed. */
  findErrorMessage(jobId: string): Promise<string | undefined>;
}

/** Maximum number of stalls of a job. One that stalls more often probably crashes its workers, and fails for good. */
const MAX_STALLED_COUNT = 3;

/**
 * Maximum number of tries to release a unique job's lock, for about 10 s. After a longer database outage the lock stays
 * until it expires.
 */
const LOCK_RELEASE_ATTEMPTS = 10;
const LOCK_RELEASE_RETRY_DELAY_MS = 1_000;

/** Runs single attempts at jobs, reports them to the observer and handles their failure, independently of BullMQ. */
export class JobRunner {
  constructor(
    private readonly handlers: JobHandlerRegistry,
    private readonly failedJobLog: FailedJobLog,
    private readonly locks: Pick<JobLocks, 'release'>,
    private readonly observer: QueueObserver,
  ) {}

  /**
   * Runs one attempt at a job. When it is the last one and fails, the `failed()` hook runs and the job is recorded as
   * failed before the returned promise rejects.
   *
   * @param interrupted - aborts when another worker has taken over the job, or with a `JobReleasedError` at shutdown
   * @throws the error of the attempt, always an `Error`: pass it to {@link findRetryDelayMs}
   * @throws FailureNotRecordedError when the hook or the recording failed; both are repeated at a further attempt
   */
  async runAttempt(stored: StoredJob, interrupted: AbortSignal): Promise<void> {
    const attemptInfo = toAttemptInfo(stored);
    const startedAt = performance.now();
    const elapsedMs = () => Math.round(performance.now() - startedAt);
    this.observer.attemptStarted(attemptInfo);
    try {
      await this.runWithFailureHandling(stored, attemptInfo.attempt, interrupted);
      this.observer.attemptSucceeded(attemptInfo, elapsedMs());
    } catch (thrown) {
      const error = interrupted.aborted
        ? toInterruptionError(stored.name, interrupted)
        : toError(thrown);
      this.observer.attemptFailed(
        attemptInfo,
        elapsedMs(),
        error,
        this.findRetryDelayMs(stored.name, attemptInfo.attempt, error),
      );
      throw error;
    }
  }

  /** Returns the delay before the next attempt in milliseconds; undefined when the job must not be retried. */
  findRetryDelayMs(jobName: string, attempt: number, error: unknown): number | undefined {
    return findRetryDelayMs(this.handlers.find(jobName)?.definition, attempt, error);
  }

  /**
   * Calls the handler, handles the failure of the last attempt and releases the lock of a unique job at its end.
   *
   * @throws JobAlreadyFailedError when the job is already recorded as failed; the handler is not called then
   */
  private async runWithFailureHandling(
    stored: StoredJob,
    attempt: number,
    interrupted: AbortSignal,
  ): Promise<void> {
    if (stored.stalledCount > 0) {
      // The previous worker may have crashed after recording the failure and before BullMQ stored it.
      const errorMessage = await this.failedJobLog.findErrorMessage(stored.id);
      if (errorMessage !== undefined) {
        await this.releaseLockIfUnique(stored);
        throw new JobAlreadyFailedError(errorMessage);
      }
    }
    try {
      await this.callHandler(stored, attempt, interrupted);
    } catch (thrown) {
      const error = toError(thrown);
      const isLastAttempt = this.findRetryDelayMs(stored.name, attempt, error) === undefined;
      if (isLastAttempt && !interrupted.aborted) {
        await this.callFailedHookAndRecord(stored, attempt, error, interrupted);
        await this.releaseLockIfUnique(stored);
      }
      throw error;
    }
    await this.releaseLockIfUnique(stored);
  }

  /** Releases the lock of an ended job if the job is unique, so that an equal job can be dispatched. Never rejects. */
  private async releaseLockIfUnique({ id, name, queue }: StoredJob): Promise<void> {
    if (this.handlers.find(name)?.definition.uniqueForSeconds === undefined) return;
    for (let failures = 0; failures < LOCK_RELEASE_ATTEMPTS; failures += 1)
      try {
        return await this.locks.release([id]);
      } catch (error) {
        // Rethrowing would fail the job and run its handler a second time.
        this.observer.componentFailed(`lock of a unique job on queue ${queue}`, toError(error));
        await setTimeout(LOCK_RELEASE_RETRY_DELAY_MS);
      }
  }

  /**
   * Calls the handler with the timeout of its job.
   *
   * @throws without calling the handler: `UnknownJobError`, `InvalidJobPayloadError`, `JobStalledTooOftenError`, or the
   *   last error of a job that has no attempts left
   */
  private async callHandler(
    stored: StoredJob,
    attempt: number,
    interrupted: AbortSignal,
  ): Promise<void> {
    const registered = this.handlers.get(stored.name);
    const { definition, handler } = registered;
    const job = registered.restoreJob(stored.payload);
    if (stored.stalledCount > MAX_STALLED_COUNT)
      throw new JobStalledTooOftenError(stored.name, stored.stalledCount);
    // BullMQ delivers a job after its last attempt only because its failure is not recorded yet. Throwing its last
    // error again makes the caller record it.
    if (attempt > toMaxAttempts(definition.tries)) throw new Error(stored.failedReason);
    await runWithJobTimeout(registered, interrupted, (signal) =>
      handler.handle(job, { jobId: stored.id, attempt, tries: definition.tries, signal }),
    );
  }

  /**
   * Calls the `failed()` hook, then records the job as failed: a recorded job never needs its hook called again.
   *
   * @throws FailureNotRecordedError when either step fails
   */
  private async callFailedHookAndRecord(
    stored: StoredJob,
    attempts: number,
    error: Error,
    interrupted: AbortSignal,
  ): Promise<void> {
    const { id, name, queue, payload } = stored;
    const registered = this.handlers.find(name);
    try {
      // The hook itself may crash the workers: it is skipped after as many stalls as the handler was allowed.
      if (registered !== undefined && stored.stalledCount <= 2 * MAX_STALLED_COUNT)
        await callFailedHookIfPossible(registered, payload, error, interrupted);
      await this.failedJobLog.recordOnce(
        { id, name, queue, payload, attempts },
        registered?.definition,
        error,
      );
    } catch (hookError) {
      throw new FailureNotRecordedError(error, hookError);
    }
  }
}

/** Calls the `failed()` hook; does nothing without a hook, or when the payload was invalid. */
async function callFailedHookIfPossible(
  registered: RegisteredHandler,
  payload: unknown,
  error: Error,
  interrupted: AbortSignal,
): Promise<void> {
  // The hook expects a job, and an invalid payload cannot be restored to one.
  if (error instanceof InvalidJobPayloadError) return;
  const job = registered.restoreJob(payload);
  await runWithJobTimeout(registered, interrupted, async () =>
    registered.handler.failed?.(job, error),
  );
}

/**
 * Runs `operation`, with a signal that aborts at the timeout of the job or together with `interrupted`.
 *
 * @throws JobTimeoutError when `operation` exceeds the job's `timeoutSeconds`
 */
function runWithJobTimeout(
  { definition: { name, timeoutSeconds } }: RegisteredHandler,
  interrupted: AbortSignal,
  operation: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const timeout = {
    timeoutMs: timeoutSeconds === 0 ? Infinity : timeoutSeconds * 1_000,
    createTimeoutError: () => new JobTimeoutError(name, timeoutSeconds),
    signal: interrupted,
  };
  return runWithTimeout(timeout, operation);
}

/** Returns the `JobReleasedError` of a shutdown, or a `JobLockLostError` for any other reason of the abort. */
function toInterruptionError(jobName: string, { reason }: AbortSignal): Error {
  return reason instanceof JobReleasedError ? reason : new JobLockLostError(jobName);
}

function toAttemptInfo({ id, name, queue, attemptsMade }: StoredJob): JobAttemptInfo {
  return { jobId: id, jobName: name, queue, attempt: attemptsMade + 1 };
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
