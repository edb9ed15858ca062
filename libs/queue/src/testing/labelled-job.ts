import { InvalidJobPayloadError } from '../job/job-errors';
import { JobHandler, type HandlesJob, type JobContext } from '../job/job-handler.decorator';
import { Job } from '../job/job.decorator';
import type { JsonObject } from '../job/json';

export const TEST_QUEUE = 'test';

/** A job whose payload is only a label. Tests decide what happens in its handler. */
@Job({
  name: 'test.labelled',
  queue: TEST_QUEUE,
  tries: 3,
  backoffSeconds: [0.05, 0.2],
  timeoutSeconds: 30,
})
export class LabelledJob {
  /** @param label - name by which the test recognizes the job */
  constructor(readonly label: string) {}

  static fromPayload(payload: unknown): LabelledJob {
    const { label } = (payload ?? {}) as { label?: unknown };
    if (typeof label !== 'string') throw new InvalidJobPayloadError('label must be a string');
    return new LabelledJob(label);
  }

  toPayload(): JsonObject {
    return { label: this.label };
  }
}

/** A {@link LabelledJob} with a timeout of 0.3 s. */
@Job({ name: 'test.short-timeout', queue: TEST_QUEUE, tries: 2, timeoutSeconds: 0.3 })
export class ShortTimeoutJob extends LabelledJob {
  static override fromPayload(payload: unknown): ShortTimeoutJob {
    return new ShortTimeoutJob(LabelledJob.fromPayload(payload).label);
  }
}

/** A {@link LabelledJob} that is unique by its label, with a lock of at most ten minutes. */
@Job({ name: 'test.unique', queue: TEST_QUEUE, tries: 2, uniqueForSeconds: 600 })
export class UniqueJob extends LabelledJob {
  static override fromPayload(payload: unknown): UniqueJob {
    return new UniqueJob(LabelledJob.fromPayload(payload).label);
  }

  uniqueId(): string {
    return this.label;
  }
}

/** A call of {@link ScriptedHandler.handle}. */
export interface RecordedAttempt extends JobContext {
  readonly label: string;
  /** Start of the attempt by `performance.now()`. */
  readonly startedAtMs: number;
}

/** Handler that records its calls in `attempts` and `failures`, then runs `script` or `failedScript` of the test. */
@JobHandler(LabelledJob)
export class ScriptedHandler implements HandlesJob<LabelledJob> {
  readonly attempts: RecordedAttempt[] = [];
  readonly failures: { label: string; error: Error }[] = [];
  script: (context: JobContext, job: LabelledJob) => Promise<void> = () => Promise.resolve();
  failedScript: () => Promise<void> = () => Promise.resolve();

  async handle(job: LabelledJob, context: JobContext): Promise<void> {
    this.attempts.push({ ...context, label: job.label, startedAtMs: performance.now() });
    await this.script(context, job);
  }

  async failed({ label }: LabelledJob, error: Error): Promise<void> {
    this.failures.push({ label, error });
    await this.failedScript();
  }

  findAttemptsByLabel(label: string): RecordedAttempt[] {
    return this.attempts.filter((attempt) => attempt.label === label);
  }
}

@JobHandler(ShortTimeoutJob)
export class ShortTimeoutJobHandler extends ScriptedHandler {}

@JobHandler(UniqueJob)
export class UniqueJobHandler extends ScriptedHandler {}
