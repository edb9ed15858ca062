import type { Logger } from '@giftspire/logging';
import type { JobAttemptInfo, QueueObserver } from '@giftspire/queue';

/**
 * Logs the start and the end of each attempt at a job, without its payload, which may hold personal data, and counts
 * the running jobs.
 */
export class JobLogger implements QueueObserver {
  /** Number of jobs of this process that are running. */
  runningJobs = 0;

  constructor(private readonly logger: Logger) {}

  attemptStarted(info: JobAttemptInfo): void {
    this.runningJobs += 1;
    this.logger.info(info, 'job started');
  }

  attemptSucceeded(info: JobAttemptInfo, durationMs: number): void {
    this.runningJobs -= 1;
    this.logger.info({ ...info, durationMs }, 'job finished');
  }

  attemptFailed(
    info: JobAttemptInfo,
    durationMs: number,
    err: Error,
    retryInMs: number | undefined,
  ): void {
    this.runningJobs -= 1;
    if (retryInMs === undefined) this.logger.error({ ...info, durationMs, err }, 'job failed');
    else this.logger.warn({ ...info, durationMs, retryInMs, err }, 'job attempt failed');
  }

  componentFailed(component: string, err: Error): void {
    this.logger.warn({ component, err }, 'queue component failed');
  }
}
