import { setTimeout } from 'node:timers/promises';
import { FailedHookError, JobLostError, JobTimeoutError, UnknownJobError } from '../job/job-errors';
import type { QueuedJob } from '../job/job.decorator';
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
  /** Message of the last attempt's error. */
  readonly failedReason: string | undefined;
}

/** Of the hook of a job that left the queue already, with growing waits: about ten seconds in all. */
const GAVE_UP_HOOK_TRIES = 5;
const NEVER = new AbortController().signal;

/** Runs attempts and decides what follows a failed one; knows nothing of the queue it serves. */
export class JobRunner {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly observer: QueueObserver,
  ) {}

  /**
   * One attempt. When it was the last, the `failed()` hook has run before this rejects.
   *
   * @param lost - aborted when another worker got the job meanwhile
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
      const error = lost.aborted ? new JobLostError(stored.name) : asError(thrown);
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
    try {
      return retryDelayMs(this.handlers.get(jobName).definition, attempt, error);
    } catch (missing) {
      if (missing instanceof UnknownJobError) return undefined;
      throw missing;
    }
  }

  /** Runs the `failed()` hook of a job that the queue gave up by itself, because its workers kept dying. */
  async gaveUp(stored: StoredJob, error: Error): Promise<void> {
    this.observer.attemptFailed(factsOf(stored), 0, error, undefined);
    const registered = this.handlers.get(stored.name);
    const job = registered.parse(stored.payload);
    for (let failure = 1; ; failure++) {
      try {
        return await this.runFailedHook(registered, job, error, NEVER);
      } catch (hookError) {
        // The queue is done with this job and will not bring it back for another try.
        if (failure === GAVE_UP_HOOK_TRIES) throw hookError;
        await setTimeout(failure * 1_000);
      }
    }
  }

  private async attempt(stored: StoredJob, attempt: number, lost: AbortSignal): Promise<void> {
    const registered = this.handlers.get(stored.name);
    const { definition, handler } = registered;
    const job = registered.parse(stored.payload);
    // Beyond its tries a job comes back only because its hook threw.
    let error = attempt > definition.tries ? new Error(stored.failedReason) : undefined;
    if (error === undefined) {
      try {
        return await this.timed(registered, lost, (signal) =>
          handler.handle(job, { jobId: stored.id, attempt, tries: definition.tries, signal }),
        );
      } catch (thrown) {
        error = asError(thrown);
      }
    }
    const isLast = retryDelayMs(definition, attempt, error) === undefined;
    if (isLast && !lost.aborted) await this.runFailedHook(registered, job, error, lost);
    throw error;
  }

  private async runFailedHook(
    registered: RegisteredHandler,
    job: QueuedJob,
    error: Error,
    lost: AbortSignal,
  ): Promise<void> {
    try {
      await this.timed(registered, lost, async () => registered.handler.failed?.(job, error));
    } catch (hookError) {
      throw new FailedHookError(error, hookError);
    }
  }

  private timed(
    { definition: { name, timeoutSeconds } }: RegisteredHandler,
    lost: AbortSignal,
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    return within(
      timeoutSeconds * 1_000,
      () => new JobTimeoutError(name, timeoutSeconds),
      lost,
      work,
    );
  }
}

function factsOf({ id, name, queue, attemptsMade }: StoredJob): AttemptFacts {
  return { jobId: id, jobName: name, queue, attempt: attemptsMade + 1 };
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
