import { Injectable, type Type } from '@nestjs/common';
import { getJobDefinition, type JobClass, type QueuedJob } from './job.decorator';

/** Second argument of a handler: the current attempt at its job. */
export interface JobContext {
  /** Unique id of the job, the same for every attempt: usable as an idempotency key. */
  readonly jobId: string;
  /** Number of this attempt, starting at 1. */
  readonly attempt: number;
  /** Maximum number of attempts; 0 for no limit. */
  readonly tries: number;
  /**
   * Aborts when the attempt times out, when the process shuts down, or when another worker has taken the job over. The
   * attempt has then ended, and another one may be running: call `signal.throwIfAborted()` right before each commit.
   */
  readonly signal: AbortSignal;
}

/**
 * Handler of one job class. Jobs are delivered at least once (a worker may crash after the work and before the queue
 * has stored it), so both methods must be idempotent.
 */
export interface HandlesJob<J extends QueuedJob> {
  /** Runs the job. Any error fails the attempt; `UnrecoverableJobError` also skips the remaining attempts. */
  handle(job: J, context: JobContext): Promise<void>;
  /**
   * Called when the job has failed for good, before it is recorded in `failed_jobs`. Called again later when this
   * method throws or the job cannot be recorded. Not called for an invalid payload, nor any more when this method
   * itself keeps crashing the workers.
   */
  failed?(job: J, error: Error): Promise<void>;
}

const HANDLED_JOB_METADATA_KEY = Symbol('giftspire:job-handler');

/** Marks a class as an injectable provider and as the handler of a job. Workers find it among their providers. */
export function JobHandler<J extends QueuedJob>(
  jobClass: JobClass<J>,
): (target: Type<HandlesJob<J>>) => void {
  return (target) => {
    // The result is not needed: the call throws while the module is loaded if the job class lacks @Job.
    getJobDefinition(jobClass);
    Reflect.defineMetadata(HANDLED_JOB_METADATA_KEY, jobClass, target);
    Injectable()(target);
  };
}

/** Returns the job class that a provider class handles; undefined when it is no handler. */
export function findHandledJobClass(provider: object): JobClass | undefined {
  return Reflect.getOwnMetadata(HANDLED_JOB_METADATA_KEY, provider) as JobClass | undefined;
}
