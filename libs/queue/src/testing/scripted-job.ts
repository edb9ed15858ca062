import { InvalidJobPayloadError } from '../job/job-errors';
import { JobHandler, type HandlesJob, type JobContext } from '../job/job-handler.decorator';
import { Job } from '../job/job.decorator';
import type { JsonObject } from '../job/json';

export const TEST_QUEUE = 'test';

@Job({
  name: 'test.scripted',
  queue: TEST_QUEUE,
  tries: 3,
  backoffSeconds: [0.05, 0.2],
  timeoutSeconds: 30,
})
export class ScriptedJob {
  /** @param label - identifies the job within a test */
  constructor(readonly label: string) {}

  static fromPayload(payload: unknown): ScriptedJob {
    const { label } = (payload ?? {}) as { label?: unknown };
    if (typeof label !== 'string') throw new InvalidJobPayloadError('label must be a string');
    return new ScriptedJob(label);
  }

  toPayload(): JsonObject {
    return { label: this.label };
  }
}

/** A {@link ScriptedJob} with a timeout of 0.3 s. */
@Job({ name: 'test.short-timeout', queue: TEST_QUEUE, tries: 2, timeoutSeconds: 0.3 })
export class ShortTimeoutJob extends ScriptedJob {
  static override fromPayload(payload: unknown): ShortTimeoutJob {
    return new ShortTimeoutJob(ScriptedJob.fromPayload(payload).label);
  }
}

/** A {@link ScriptedJob} that is unique by its label for at most ten minutes. */
@Job({ name: 'test.unique', queue: TEST_QUEUE, tries: 2, uniqueForSeconds: 600 })
export class UniqueJob extends ScriptedJob {
  static override fromPayload(payload: unknown): UniqueJob {
    return new UniqueJob(ScriptedJob.fromPayload(payload).label);
  }

  uniqueId(): string {
    return this.label;
  }
}

export interface RecordedAttempt extends JobContext {
  readonly label: string;
  /** Start of the attempt by `performance.now()`. */
  readonly startedAtMs: number;
}

/** Records its calls and runs the functions that the test has set. */
@JobHandler(ScriptedJob)
export class ScriptedHandler implements HandlesJob<ScriptedJob> {
  readonly attempts: RecordedAttempt[] = [];
  readonly failures: { label: string; error: Error }[] = [];
  script: (context: JobContext, job: ScriptedJob) => Promise<void> = () => Promise.resolve();
  failedScript: () => Promise<void> = () => Promise.resolve();

  async handle(job: ScriptedJob, context: JobContext): Promise<void> {
    this.attempts.push({ ...context, label: job.label, startedAtMs: performance.now() });
    await this.script(context, job);
  }

  async failed({ label }: ScriptedJob, error: Error): Promise<void> {
    this.failures.push({ label, error });
    await this.failedScript();
  }

  attemptsOf(label: string): RecordedAttempt[] {
    return this.attempts.filter((attempt) => attempt.label === label);
  }
}

@JobHandler(ShortTimeoutJob)
export class ShortTimeoutHandler extends ScriptedHandler {}

@JobHandler(UniqueJob)
export class UniqueHandler extends ScriptedHandler {}
