import { Injectable, type Type } from '@nestjs/common';
import { definitionOf, type JobClass, type QueuedJob } from './job.decorator';

export interface JobContext {
  /** Same for every attempt, unique for ever: fit as a key that makes an effect happen once. */
  readonly jobId: string;
  /** Starts at 1. */
  readonly attempt: number;
  /** 0: as many as it takes. */
  readonly tries: number;
  /**
   * Aborted when the attempt is over time, or when the job went to another worker after a pause of this process. The
   * attempt has failed then, whatever the handler still does, and another may be running: call
   * `signal.throwIfAborted()` last before committing anything.
   */
  readonly signal: AbortSignal;
}

/**
 * Does the work of one kind of job. Jobs are delivered at least once (a worker may die after the work and before the
 * queue knows), so both methods must leave the same result when they run twice.
 */
export interface HandlesJob<J extends QueuedJob> {
  /** Throwing anything fails the attempt; `UnrecoverableJobError` also gives up the remaining tries. */
  handle(job: J, context: JobContext): Promise<void>;
  /**
   * The job will not be tried again. Runs before it appears in the failed list, and again when it throws; only for a
   * job that was given up because its workers kept dying does it run afterwards.
   */
  failed?(job: J, error: Error): Promise<void>;
}

const HANDLED_JOB = Symbol('giftspire:job-handler');

/** Marks an injectable provider as the handler of a job; workers find it by this mark. */
export function JobHandler<J extends QueuedJob>(
  jobClass: JobClass<J>,
): (target: Type<HandlesJob<J>>) => void {
  return (target) => {
    // Refuses at load time a class that lacks its @Job.
    definitionOf(jobClass);
    Reflect.defineMetadata(HANDLED_JOB, jobClass, target);
    Injectable()(target);
  };
}

/** The job a provider handles, or undefined when it is no handler. */
export function handledJobOf(provider: object): JobClass | undefined {
  return Reflect.getOwnMetadata(HANDLED_JOB, provider) as JobClass | undefined;
}
