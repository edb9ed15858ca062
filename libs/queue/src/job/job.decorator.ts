import 'reflect-metadata';
import { InvalidJobDefinitionError } from './job-errors';
import type { JsonObject } from './json';

/** A job: small, immutable, and able to write itself down. */
export interface QueuedJob {
  toPayload(): JsonObject;
  /** Of a job with `uniqueForSeconds`: tells it from others of its class. Default: there is only one at a time. */
  uniqueId?(): string;
}

/** The class of a job reads back what its instances wrote. */
export interface JobClass<J extends QueuedJob = QueuedJob> {
  new (...args: never[]): J;
  readonly name: string;
  /** @throws InvalidJobPayloadError when `payload` is not one of this job */
  fromPayload(payload: unknown): J;
}

export interface JobOptions {
  /** Stored with the job: unique in the process, stable over releases, e.g. `gift-finder.process-search-request`. */
  name: string;
  queue: string;
  /** Attempts in all, at most {@link MAX_TRIES}; 0: until one succeeds, or throws `UnrecoverableJobError`. Default 1. */
  tries?: number;
  /** Wait before the second, third … attempt; the last entry repeats. Default: no wait. */
  backoffSeconds?: readonly number[];
  /** An attempt that runs longer is ended with `JobTimeoutError`; 0: never. Default 60. */
  timeoutSeconds?: number;
  /**
   * Makes the job unique: while one with the same `uniqueId()` waits or runs, dispatching another does nothing. The
   * lock is given back when the job is done or given up, or after this time; 0 for then only. Default: not unique.
   */
  uniqueForSeconds?: number;
}

/** The options of a job, complete. */
export type JobDefinition = Readonly<
  Required<Omit<JobOptions, 'uniqueForSeconds'>> & Pick<JobOptions, 'uniqueForSeconds'>
>;

/** What holds for jobs that say nothing about it. */
export type JobDefaults = Pick<JobDefinition, 'tries' | 'backoffSeconds' | 'timeoutSeconds'>;

export const JOB_DEFAULTS: JobDefaults = { tries: 1, backoffSeconds: [], timeoutSeconds: 60 };

/** As far as Laravel's table of jobs counts. */
export const MAX_TRIES = 255;

const MAX_UNIQUE_SECONDS = 366 * 86_400;

const DEFINITION = Symbol('giftspire:job');
/** Lengths of the columns of `job_outbox`; `:` separates Redis keys. */
const NAME = /^[\w.-]{1,128}$/;
const QUEUE = /^[\w.-]{1,64}$/;

/**
 * Marks a class as a job that can be dispatched.
 *
 * @throws InvalidJobDefinitionError when the class is loaded, if an option is out of range
 */
export function Job(options: JobOptions): (target: JobClass) => void {
  return (target) => {
    refuseNonsense({ ...JOB_DEFAULTS, ...options }, target);
    Reflect.defineMetadata(DEFINITION, Object.freeze({ ...options }), target);
  };
}

/**
 * @param defaults - for what the job's own `@Job` does not say
 * @throws InvalidJobDefinitionError when `jobClass` has no `@Job` of its own
 */
export function definitionOf(
  jobClass: JobClass,
  defaults: JobDefaults = JOB_DEFAULTS,
): JobDefinition {
  const options = Reflect.getOwnMetadata(DEFINITION, jobClass) as JobOptions | undefined;
  if (options === undefined)
    throw new InvalidJobDefinitionError(`${jobClass.name} is not marked with @Job`);
  return { ...defaults, ...options };
}

/**
 * Name of the queue on which a job waits.
 *
 * @throws InvalidJobDefinitionError when `jobClass` has no `@Job` of its own
 */
export function queueOf(jobClass: JobClass): string {
  return definitionOf(jobClass).queue;
}

/** How many attempts `tries` allows, with Laravel's meaning of 0. */
export function triesAllowed(tries: number): number {
  return tries === 0 ? Infinity : tries;
}

function refuseNonsense(definition: JobDefinition, { name }: JobClass): void {
  const { tries, backoffSeconds, timeoutSeconds, uniqueForSeconds = 0 } = definition;
  const refuse = (problem: string): never => {
    throw new InvalidJobDefinitionError(`@Job of ${name}: ${problem}`);
  };
  if (!NAME.test(definition.name)) refuse('name must be 1 to 128 of letters, digits, . _ -');
  if (!QUEUE.test(definition.queue)) refuse('queue must be 1 to 64 of letters, digits, . _ -');
  if (!Number.isInteger(tries) || tries < 0 || tries > MAX_TRIES)
    refuse(`tries must be a whole number from 0 to ${MAX_TRIES}`);
  if (!backoffSeconds.every((seconds) => Number.isFinite(seconds) && seconds >= 0))
    refuse('backoffSeconds must not be negative');
  if (!(timeoutSeconds >= 0 && timeoutSeconds <= 86_400))
    refuse('timeoutSeconds must not be negative, and at most a day');
  if (!(uniqueForSeconds >= 0 && uniqueForSeconds <= MAX_UNIQUE_SECONDS))
    refuse('uniqueForSeconds must not be negative, and at most a year');
}
