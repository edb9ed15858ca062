// Flow ③
// From: libs/queue/src/worker/job-runner.ts (JobHandlerRegistry)
// To: libs/gift-finder/src/processing/process-search-request.handler.ts (HandlesJob)
// To: libs/broadcast-queue/src/broadcast-event.handler.ts (HandlesJob)
import {
  InvalidJobDefinitionError,
  InvalidJobPayloadError,
  UnknownJobError,
} from '../job/job-errors';
import { findHandledJobClass, type HandlesJob } from '../job/job-handler.decorator';
import {
  getJobDefinition,
  JOB_DEFAULTS,
  type JobDefaults,
  type JobDefinition,
  type QueuedJob,
} from '../job/job.decorator';

/** A handler with the options of its job. */
export interface RegisteredHandler {
  /** Options of the job with defaults and overrides applied. */
  readonly definition: JobDefinition;
  readonly handler: HandlesJob<QueuedJob>;
  /**
   * Restores the job from its stored payload.
   *
   * @throws InvalidJobPayloadError for every error of the job's `fromPayload`
   */
  restoreJob(payload: unknown): QueuedJob;
}

/** The job handlers of this process by job name. */
export class JobHandlerRegistry {
  private handlersByJobName = new Map<string, RegisteredHandler>();

  /**
   * @param queues - names of the queues that this or another process consumes; undefined accepts any queue
   * @param defaults - values of options that a job's `@Job` leaves out
   * @param overrides - values that replace the options of every `@Job`
   */
  constructor(
    private readonly queues: readonly string[] | undefined,
    private readonly defaults: JobDefaults = JOB_DEFAULTS,
    private readonly overrides: Partial<JobDefaults> = {},
  ) {}

  /**
   * Registers these handlers in place of all earlier ones.
   *
   * @param handlers - instances of classes marked with `@JobHandler`
   * @throws InvalidJobDefinitionError for a class that lacks the mark, two handlers of one job name, or a job whose
   *   queue has no consumer
   */
  setHandlers(handlers: readonly HandlesJob<QueuedJob>[]): void {
    const handlersByJobName = new Map<string, RegisteredHandler>();
    for (const handler of handlers) {
      const registered = createRegisteredHandler(handler, this.defaults, this.overrides);
      const { name, queue } = registered.definition;
      if (this.queues?.includes(queue) === false)
        throw new InvalidJobDefinitionError(
          `job "${name}" waits in queue ${queue}, which no worker with its handler consumes`,
        );
      const other = handlersByJobName.get(name);
      if (other !== undefined)
        throw new InvalidJobDefinitionError(
          `job "${name}" has two handlers: ${getClassName(other.handler)} and ${getClassName(handler)}`,
        );
      handlersByJobName.set(name, registered);
    }
    this.handlersByJobName = handlersByJobName;
  }

  /** Returns the handler of a job; undefined when none is registered. */
  find(jobName: string): RegisteredHandler | undefined {
    return this.handlersByJobName.get(jobName);
  }

  /**
   * Returns the handler of a job.
   *
   * @throws UnknownJobError when none is registered
   */
  get(jobName: string): RegisteredHandler {
    const registered = this.find(jobName);
    if (registered === undefined) throw new UnknownJobError(jobName);
    return registered;
  }
}

function createRegisteredHandler(
  handler: HandlesJob<QueuedJob>,
  defaults: JobDefaults,
  overrides: Partial<JobDefaults>,
): RegisteredHandler {
  const jobClass = findHandledJobClass(handler.constructor);
  if (jobClass === undefined)
    throw new InvalidJobDefinitionError(`${getClassName(handler)} is not marked with @JobHandler`);
  const definition = { ...getJobDefinition(jobClass, defaults), ...overrides };
  return {
    definition,
    handler,
    restoreJob(payload) {
      try {
        return jobClass.fromPayload(payload);
      } catch (error) {
        if (error instanceof InvalidJobPayloadError) throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new InvalidJobPayloadError(`payload of job "${definition.name}": ${reason}`, {
          cause: error,
        });
      }
    },
  };
}

function getClassName(handler: object): string {
  return handler.constructor.name;
}
