import {
  FailureNotRecordedError,
  JobReleasedError,
  UnrecoverableJobError,
} from '../job/job-errors';
import { toMaxAttempts, type JobDefinition } from '../job/job.decorator';

const MAX_HOOK_RETRY_DELAY_SECONDS = 60;

/** Retry options of a job without a registered handler: one attempt, since another one would find no handler either. */
const UNKNOWN_JOB_POLICY: Pick<JobDefinition, 'tries' | 'backoffSeconds'> = {
  tries: 1,
  backoffSeconds: [],
};

/**
 * Returns the delay before the next attempt in milliseconds; undefined when the job must not be retried.
 *
 * @param definition - undefined when no handler is registered for the job
 * @param attempt - number of the failed attempt, starting at 1
 * @param error - error of the failed attempt. `JobReleasedError` retries at once, `FailureNotRecordedError` without
 *   limit and with exponential back-off, `UnrecoverableJobError` never, any other error by `backoffSeconds`
 */
export function findRetryDelayMs(
  definition: JobDefinition | undefined,
  attempt: number,
  error: unknown,
): number | undefined {
  if (error instanceof JobReleasedError) return 0;
  const { tries, backoffSeconds } = definition ?? UNKNOWN_JOB_POLICY;
  // `tries` does not limit these retries: they go on until the failure of the job is recorded.
  if (error instanceof FailureNotRecordedError)
    return Math.min(2 ** Math.max(attempt - tries, 0), MAX_HOOK_RETRY_DELAY_SECONDS) * 1_000;
  if (error instanceof UnrecoverableJobError || attempt >= toMaxAttempts(tries)) return undefined;
  return (backoffSeconds[attempt - 1] ?? backoffSeconds.at(-1) ?? 0) * 1_000;
}
