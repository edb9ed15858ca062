import { z } from 'zod';
import type { JobDefinition } from '../job/job.decorator';
import { NotRetryableError } from './not-retryable.error';

/** Payloads that can be dispatched again. Rows written by Laravel do not match, because their `command` is a string. */
const retryablePayloadSchema = z.object({
  displayName: z.string().min(1),
  data: z.object({ command: z.record(z.string(), z.unknown()) }),
});

/** A failed job to be inserted into `failed_jobs`. */
export interface NewFailedJob {
  /** Id of the job across all attempts and retries. */
  readonly id: string;
  readonly name: string;
  readonly queue: string;
  readonly payload: unknown;
  /** Number of failed attempts, including the last one. */
  readonly attempts: number;
}

/**
 * Serializes a failed job to the JSON text of `failed_jobs.payload`, in Laravel's format.
 *
 * @param definition - undefined when no handler is registered for the job
 */
export function serializeFailedPayload(
  job: NewFailedJob,
  definition: JobDefinition | undefined,
): string {
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
 * Returns the job name and job payload from the column `payload` of `failed_jobs`, to dispatch the job again.
 *
 * @param id - id of the job, for the error message
 * @param text - column `payload` of the row
 * @throws NotRetryableError when the payload has another format, e.g. of a row written by Laravel
 */
export function parseRetryablePayload(id: string, text: string): { name: string; payload: object } {
  const parsed = retryablePayloadSchema.safeParse(tryParseJson(text));
  if (!parsed.success)
    throw new NotRetryableError(id, 'its payload was not written by this application');
  return { name: parsed.data.displayName, payload: parsed.data.data.command };
}

/** Returns job name and number of attempts for display; an empty name or 0 where the payload has an unknown format. */
export function parseNameAndAttempts(text: string): { name: string; attempts: number } {
  const parsed = z
    .object({ displayName: z.string().catch(''), attempts: z.number().catch(0) })
    .safeParse(tryParseJson(text));
  return { name: parsed.data?.displayName ?? '', attempts: parsed.data?.attempts ?? 0 };
}

/** Returns the parsed value; undefined when `text` is not JSON. */
function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
