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
  /** @param label - tells the jobs of a test apart */
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

/** The same with little time. */
@Job({ name: 'test.brief', queue: TEST_QUEUE, tries: 2, timeoutSeconds: 0.3 })
export class BriefJob extends ScriptedJob {
  static override fromPayload(payload: unknown): BriefJob {
    return new BriefJob(ScriptedJob.fromPayload(payload).label);
  }
}

/** The same, one with each label at a time, for ten minutes at most. */
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
  readonly atMs: number;
}

/** Notes what it is called with and does what the test told it. */
@JobHandler(ScriptedJob)
export class ScriptedHandler implements HandlesJob<ScriptedJob> {
  readonly attempts: RecordedAttempt[] = [];
  readonly failures: { label: string; error: Error }[] = [];
  script: (context: JobContext, job: ScriptedJob) => Promise<void> = () => Promise.resolve();
  failedScript: () => Promise<void> = () => Promise.resolve();

  async handle(job: ScriptedJob, context: JobContext): Promise<void> {
    this.attempts.push({ ...context, label: job.label, atMs: performance.now() });
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

@JobHandler(BriefJob)
export class BriefHandler extends ScriptedHandler {}

@JobHandler(UniqueJob)
export class UniqueHandler extends ScriptedHandler {}
