import {
  InvalidJobDefinitionError,
  InvalidJobPayloadError,
  UnknownJobError,
} from '../job/job-errors';
import { type HandlesJob, handledJobOf } from '../job/job-handler.decorator';
import {
  definitionOf,
  JOB_DEFAULTS,
  type JobDefaults,
  type JobDefinition,
  type QueuedJob,
} from '../job/job.decorator';

export interface RegisteredHandler {
  readonly definition: JobDefinition;
  readonly handler: HandlesJob<QueuedJob>;
  /** @throws InvalidJobPayloadError, whatever `fromPayload` threw */
  parse(payload: unknown): QueuedJob;
}

/** The handlers of this process by job name. */
export class JobHandlers {
  private byName = new Map<string, RegisteredHandler>();

  /**
   * @param queues - that somebody works, this process or another with the same handlers; undefined for any
   * @param defaults - for what a job's `@Job` does not say
   * @param overrides - of what it does say
   */
  constructor(
    private readonly queues: readonly string[] | undefined,
    private readonly defaults: JobDefaults = JOB_DEFAULTS,
    private readonly overrides: Partial<JobDefaults> = {},
  ) {}

  /**
   * Takes the place of what was registered before.
   *
   * @param handlers - instances of classes marked with `@JobHandler`
   * @throws InvalidJobDefinitionError when two would handle the same job name, or the job's queue is not worked here
   */
  register(handlers: readonly HandlesJob<QueuedJob>[]): void {
    const byName = new Map<string, RegisteredHandler>();
    for (const handler of handlers) {
      const registered = registeredHandler(handler, this.defaults, this.overrides);
      const { name, queue } = registered.definition;
      if (this.queues?.includes(queue) === false)
        throw new InvalidJobDefinitionError(
          `job "${name}" waits in queue ${queue}, which no process with its handler works`,
        );
      const other = byName.get(name);
      if (other !== undefined)
        throw new InvalidJobDefinitionError(
          `job "${name}" has two handlers: ${classOf(other.handler)} and ${classOf(handler)}`,
        );
      byName.set(name, registered);
    }
    this.byName = byName;
  }

  find(jobName: string): RegisteredHandler | undefined {
    return this.byName.get(jobName);
  }

  /** @throws UnknownJobError */
  get(jobName: string): RegisteredHandler {
    const registered = this.find(jobName);
    if (registered === undefined) throw new UnknownJobError(jobName);
    return registered;
  }
}

function registeredHandler(
  handler: HandlesJob<QueuedJob>,
  defaults: JobDefaults,
  overrides: Partial<JobDefaults>,
): RegisteredHandler {
  const jobClass = handledJobOf(handler.constructor);
  if (jobClass === undefined)
    throw new InvalidJobDefinitionError(`${classOf(handler)} is not marked with @JobHandler`);
  const definition = { ...definitionOf(jobClass, defaults), ...overrides };
  return {
    definition,
    handler,
    parse(payload) {
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

function classOf(handler: object): string {
  return handler.constructor.name;
}
