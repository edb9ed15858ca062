import { FailedHookError, JobReleasedError, UnrecoverableJobError } from '../job/job-errors';
import { triesAllowed, type JobDefinition } from '../job/job.decorator';

const HOOK_RETRY_MAX_SECONDS = 60;

/** Of a job nobody knows: it will not be known the next time either. */
const UNKNOWN: Pick<JobDefinition, 'tries' | 'backoffSeconds'> = { tries: 1, backoffSeconds: [] };

/**
 * How long to wait before the next attempt, in milliseconds; undefined: there is none.
 *
 * @param definition - undefined when no handler is registered for the job
 * @param attempt - the one that failed, starting at 1
 */
export function retryDelayMs(
  definition: JobDefinition | undefined,
  attempt: number,
  error: unknown,
): number | undefined {
  if (error instanceof JobReleasedError) return 0;
  const { tries, backoffSeconds } = definition ?? UNKNOWN;
  // Giving a job up is complete when its hook has run and it is written down, so the tries for that are not the job's own.
  if (error instanceof FailedHookError)
    return Math.min(2 ** Math.max(attempt - tries, 0), HOOK_RETRY_MAX_SECONDS) * 1_000;
  if (error instanceof UnrecoverableJobError || attempt >= triesAllowed(tries)) return undefined;
  return (backoffSeconds[attempt - 1] ?? backoffSeconds.at(-1) ?? 0) * 1_000;
}
