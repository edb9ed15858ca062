import { FailedHookError, UnrecoverableJobError } from '../job/job-errors';
import type { JobDefinition } from '../job/job.decorator';

const HOOK_RETRY_MAX_SECONDS = 60;

/**
 * How long to wait before the next attempt, in milliseconds; undefined: there is none.
 *
 * @param attempt - the one that failed, starting at 1
 */
export function retryDelayMs(
  { tries, backoffSeconds }: JobDefinition,
  attempt: number,
  error: unknown,
): number | undefined {
  // Giving a job up is complete when its hook has run, so the tries for that are not the job's own.
  if (error instanceof FailedHookError)
    return Math.min(2 ** Math.max(attempt - tries, 0), HOOK_RETRY_MAX_SECONDS) * 1_000;
  if (error instanceof UnrecoverableJobError || attempt >= tries) return undefined;
  return (backoffSeconds[attempt - 1] ?? backoffSeconds.at(-1) ?? 0) * 1_000;
}
