import 'reflect-metadata';
import { InvalidJobDefinitionError } from './job-errors';
import type { JsonObject } from './json';

/** Type of all jobs. A job is small, immutable and serializable; its class is marked with `@Job`. */
export interface QueuedJob {
  /** Serializes the job; `fromPayload` of its class restores it. */
  toPayload(): JsonObject;
  /** Returns the id that only one unfinished job of the class may have, with `uniqueForSeconds`. Default: empty. */
  uniqueId?(): string;
}

/** Class of a job, which also restores its instances from their payloads. */
export interface JobClass<J extends QueuedJob = QueuedJob> {
  new (...args: never[]): J;
  readonly name: string;
  /** @throws InvalidJobPayloadError when `payload` was not created by this job's `toPayload` */
  fromPayload(payload: unknown): J;
}

export interface JobOptions {
  /** Name stored with the job, unique and stable across releases, e.g. `gift-finder.process-search-request`. */
  name: string;
  /** Name of the queue that `dispatch` uses by default. */
  queue: string;
  /** Maximum number of attempts, up to {@link MAX_TRIES}; 0 for no limit. Default 1. */
  tries?: number;
  /** Delays before the second, third … attempt; the last entry repeats. Default: no delay. */
  backoffSeconds?: readonly number[];
  /** Maximum duration of an attempt, which then fails with `JobTimeoutError`; 0 for no limit. Default 60. */
  timeoutSeconds?: number;
  /**
   * Makes the job unique: while a job with the same `uniqueId()` waits or runs, `dispatch` does nothing for another
   * one and returns false.
   * The lock is released when the job has ended, or after this time; 0 for no time limit. Default: not unique.
   */
  uniqueForSeconds?: number;
}

/** Options of a job with all defaults applied. */
export type JobDefinition = Readonly<
  Required<Omit<JobOptions, 'uniqueForSeconds'>> & Pick<JobOptions, 'uniqueForSeconds'>
>;

/** Default values for options that a job's `@Job` leaves out. */
export type JobDefaults = Pick<JobDefinition, 'tries' | 'backoffSeconds' | 'timeoutSeconds'>;

export const JOB_DEFAULTS: JobDefaults = { tries: 1, backoffSeconds: [], timeoutSeconds: 60 };

/** Maximum of `tries`: the range of `attempts` in Laravel's `jobs` table, an unsigned tinyint. */
export const MAX_TRIES = 255;

const MAX_UNIQUE_SECONDS = 366 * 86_400;

const JOB_METADATA_KEY = Symbol('giftspire:job');
/**
 * Allowed names of jobs: at most as long as the column `name` of `job_outbox`, and without `:`, which separates the job
 * name from the unique id in lock keys.
 */
const JOB_NAME_PATTERN = /^[\w.-]{1,128}$/;
/**
 * Allowed names of queues: at most as long as the column `queue` of `job_outbox`, and without `:`, which separates the
 * parts of Redis keys.
 */
const QUEUE_NAME_PATTERN = /^[\w.-]{1,64}$/;

/**
 * Marks a class as a job that can be dispatched.
 *
 * @throws InvalidJobDefinitionError when the class is loaded with an option that is out of range
 */
export function Job(options: JobOptions): (target: JobClass) => void {
  return (target) => {
    assertValidJobDefinition({ ...JOB_DEFAULTS, ...options }, target);
    Reflect.defineMetadata(JOB_METADATA_KEY, Object.freeze({ ...options }), target);
  };
}

/**
 * Returns the options of a job class with defaults applied.
 *
 * @param defaults - values of options that its `@Job` leaves out
 * @throws InvalidJobDefinitionError when `jobClass` has no `@Job` of its own
 */
export function getJobDefinition(
  jobClass: JobClass,
  defaults: JobDefaults = JOB_DEFAULTS,
): JobDefinition {
  const options = Reflect.getOwnMetadata(JOB_METADATA_KEY, jobClass) as JobOptions | undefined;
  if (options === undefined)
    throw new InvalidJobDefinitionError(`${jobClass.name} is not marked with @Job`);
  return { ...defaults, ...options };
}

/**
 * Returns the name of the queue of a job class.
 *
 * @throws InvalidJobDefinitionError when `jobClass` has no `@Job` of its own
 */
export function getQueueName(jobClass: JobClass): string {
  return getJobDefinition(jobClass).queue;
}

/** Returns the maximum number of attempts: `tries`, or Infinity for 0, as in Laravel. */
export function toMaxAttempts(tries: number): number {
  return tries === 0 ? Infinity : tries;
}

function assertValidJobDefinition(definition: JobDefinition, { name }: JobClass): void {
  const { tries, backoffSeconds, timeoutSeconds, uniqueForSeconds = 0 } = definition;
  const reject = (problem: string): never => {
    throw new InvalidJobDefinitionError(`@Job of ${name}: ${problem}`);
  };
  if (!JOB_NAME_PATTERN.test(definition.name))
    reject('name must be 1 to 128 of letters, digits, . _ -');
  if (!QUEUE_NAME_PATTERN.test(definition.queue))
    reject('queue must be 1 to 64 of letters, digits, . _ -');
  if (!Number.isInteger(tries) || tries < 0 || tries > MAX_TRIES)
    reject(`tries must be a whole number from 0 to ${MAX_TRIES}`);
  if (!backoffSeconds.every((seconds) => Number.isFinite(seconds) && seconds >= 0))
    reject('backoffSeconds must not be negative');
  if (!(timeoutSeconds >= 0 && timeoutSeconds <= 86_400))
    reject('timeoutSeconds must not be negative, and at most a day');
  if (!(uniqueForSeconds >= 0 && uniqueForSeconds <= MAX_UNIQUE_SECONDS))
    reject('uniqueForSeconds must not be negative, and at most a year');
}
