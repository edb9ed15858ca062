import { setTimeout } from 'node:timers/promises';
import {
  DeadlyJobError,
  FailedHookError,
  GivenUpBeforeError,
  InvalidJobPayloadError,
  JobLostError,
  JobReleasedError,
  JobTimeoutError,
} from '../job/job-errors';
import { triesAllowed } from '../job/job.decorator';
import type { JobLocks } from '../unique/job-locks';
import type { FailureLog } from './failure-log';
import type { JobHandlers, RegisteredHandler } from './job-handlers';
import type { AttemptFacts, QueueObserver } from './queue-observer';
import { retryDelayMs } from './retry-policy';
import { within } from './time-limit';

/** A job as it comes from the queue. */
export interface StoredJob {
  readonly id: string;
  readonly name: string;
  readonly queue: string;
  readonly payload: unknown;
  /** Attempts that ended, all of them badly. */
  readonly attemptsMade: number;
  /** How often its worker died with it, or paused longer than its lock. */
  readonly deaths: number;
  /** Message of the last attempt's error. */
  readonly failedReason: string | undefined;
}

/** A job that took its worker down more often than this is more likely the cause than the victim. */
const MAX_DEATHS = 3;

/** An outage of the database that is longer leaves the lock to its `uniqueForSeconds`. */
const RELEASE_TRIES = 10;
const RELEASE_WAIT_MS = 1_000;

/** Runs attempts and decides what follows a failed one; knows nothing of the queue it serves. */
export class JobRunner {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly failures: FailureLog,
    private readonly locks: Pick<JobLocks, 'release'>,
    private readonly observer: QueueObserver,
  ) {}

  /**
   * One attempt. When it was the last, the `failed()` hook has run and the job stands in the failure log before this
   * rejects.
   *
   * @param lost - aborted when another worker got the job meanwhile, or with a `JobReleasedError` when it is to
   * @throws whatever the attempt died of, as an `Error`; {@link retryInMs} tells what to do about it
   */
  async run(stored: StoredJob, lost: AbortSignal): Promise<void> {
    const facts = factsOf(stored);
    const startedAt = performance.now();
    const elapsedMs = () => Math.round(performance.now() - startedAt);
    this.observer.attemptStarted(facts);
    try {
      await this.attempt(stored, facts.attempt, lost);
      this.observer.attemptFinished(facts, elapsedMs());
    } catch (thrown) {
      const error = lost.aborted ? interruption(stored.name, lost) : asError(thrown);
      this.observer.attemptFailed(
        facts,
        elapsedMs(),
        error,
        this.retryInMs(stored.name, facts.attempt, error),
      );
      throw error;
    }
  }

  /** @returns undefined when the job is not to be tried again */
  retryInMs(jobName: string, attempt: number, error: unknown): number | undefined {
    return retryDelayMs(this.handlers.find(jobName)?.definition, attempt, error);
  }

  private async attempt(stored: StoredJob, attempt: number, lost: AbortSignal): Promise<void> {
    if (stored.deaths > 0) {
      // The worker may have died between writing it down and telling the queue; the job must not come to life again.
      const reason = await this.failures.reasonOf(stored.id);
      if (reason !== undefined) {
        await this.releaseLock(stored);
        throw new GivenUpBeforeError(reason);
      }
    }
    try {
      await this.work(stored, attempt, lost);
    } catch (thrown) {
      const error = asError(thrown);
      const isLast = this.retryInMs(stored.name, attempt, error) === undefined;
      if (isLast && !lost.aborted) {
        await this.giveUp(stored, attempt, error, lost);
        await this.releaseLock(stored);
      }
      throw error;
    }
    await this.releaseLock(stored);
  }

  /** The job has ended: the next one like it may be dispatched. */
  private async releaseLock({ id, name, queue }: StoredJob): Promise<void> {
    if (this.handlers.find(name)?.definition.uniqueForSeconds === undefined) return;
    for (let failures = 0; failures < RELEASE_TRIES; failures += 1)
      try {
        return await this.locks.release([id]);
      } catch (error) {
        // Failing the job for it would mean to do its work again.
        this.observer.troubled(`lock of a unique job on queue ${queue}`, asError(error));
        await setTimeout(RELEASE_WAIT_MS);
      }
  }

  private async work(stored: StoredJob, attempt: number, lost: AbortSignal): Promise<void> {
    const registered = this.handlers.get(stored.name);
    const { definition, handler } = registered;
    const job = registered.parse(stored.payload);
    if (stored.deaths > MAX_DEATHS) throw new DeadlyJobError(stored.name, stored.deaths);
    // Beyond its tries a job comes back only because giving it up did not succeed.
    if (attempt > triesAllowed(definition.tries)) throw new Error(stored.failedReason);
    await timed(registered, lost, (signal) =>
      handler.handle(job, { jobId: stored.id, attempt, tries: definition.tries, signal }),
    );
  }

  /** The hook, then the log: a job in the log has had its hook. */
  private async giveUp(
    stored: StoredJob,
    attempts: number,
    error: Error,
    lost: AbortSignal,
  ): Promise<void> {
    const { id, name, queue, payload } = stored;
    const registered = this.handlers.find(name);
    try {
      // A hook may be what kills the workers; it gets as many chances as the work had.
      if (registered !== undefined && stored.deaths <= 2 * MAX_DEATHS)
        await runFailedHook(registered, payload, error, lost);
      await this.failures.record(
        { id, name, queue, payload, attempts },
        registered?.definition,
        error,
      );
    } catch (hookError) {
      throw new FailedHookError(error, hookError);
    }
  }
}

async function runFailedHook(
  registered: RegisteredHandler,
  payload: unknown,
  error: Error,
  lost: AbortSignal,
): Promise<void> {
  // The job itself may be what cannot be read.
  if (error instanceof InvalidJobPayloadError) return;
  const job = registered.parse(payload);
  await timed(registered, lost, async () => registered.handler.failed?.(job, error));
}

function timed(
  { definition: { name, timeoutSeconds } }: RegisteredHandler,
  lost: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  return within(
    timeoutSeconds === 0 ? Infinity : timeoutSeconds * 1_000,
    () => new JobTimeoutError(name, timeoutSeconds),
    lost,
    work,
  );
}

function interruption(jobName: string, { reason }: AbortSignal): Error {
  return reason instanceof JobReleasedError ? reason : new JobLostError(jobName);
}

function factsOf({ id, name, queue, attemptsMade }: StoredJob): AttemptFacts {
  return { jobId: id, jobName: name, queue, attempt: attemptsMade + 1 };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
