import { z } from 'zod';
import type { JobDefinition } from '../job/job.decorator';
import { NotRetryableError } from './not-retryable.error';

/** What of `failed_jobs.payload` is ours to read; Laravel's own rows lack the object in `command`. */
const schema = z.object({
  displayName: z.string().min(1),
  data: z.object({ command: z.record(z.string(), z.unknown()) }),
});

/** A job on its way into or out of `failed_jobs`. */
export interface GivenUpJob {
  /** Of the job, over all attempts and retries. */
  readonly id: string;
  readonly name: string;
  readonly queue: string;
  readonly payload: unknown;
  /** Attempts that ended, this one included. */
  readonly attempts: number;
}

/**
 * `failed_jobs.payload` in the shape Laravel gives it.
 *
 * @param definition - undefined when nobody knows the job
 */
export function writePayload(job: GivenUpJob, definition: JobDefinition | undefined): string {
  return JSON.stringify({
    uuid: job.id,
    displayName: job.name,
    job: job.name,
    maxTries: definition?.tries ?? null,
    maxExceptions: null,
    failOnTimeout: false,
    backoff: definition?.backoffSeconds.join(',') || null,
    timeout: definition?.timeoutSeconds ?? null,
    retryUntil: null,
    data: { commandName: job.name, command: job.payload },
    attempts: job.attempts,
  });
}

/**
 * What to dispatch again.
 *
 * @throws NotRetryableError when the row was written by something else
 */
export function readPayload(id: string, text: string): { name: string; payload: object } {
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success) throw new NotRetryableError(id, 'its payload is not one of ours');
  return { name: parsed.data.displayName, payload: parsed.data.data.command };
}

/** For lists, whoever wrote the row. */
export function describePayload(text: string): { name: string; attempts: number } {
  const parsed = z
    .object({ displayName: z.string().catch(''), attempts: z.number().catch(0) })
    .safeParse(parseJson(text));
  return { name: parsed.data?.displayName ?? '', attempts: parsed.data?.attempts ?? 0 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
