import { Logger } from '@nestjs/common';
import type { JobAttemptInfo, QueueObserver } from './queue-observer';

/** Logs the events of a worker with Nest's logger; the default observer. */
export class NestLoggerObserver implements QueueObserver {
  private readonly logger = new Logger('Queue');

  attemptStarted(info: JobAttemptInfo): void {
    this.logger.debug(`${formatAttempt(info)} started`);
  }

  attemptSucceeded(info: JobAttemptInfo, durationMs: number): void {
    this.logger.log(`${formatAttempt(info)} finished after ${durationMs} ms`);
  }

  attemptFailed(
    info: JobAttemptInfo,
    durationMs: number,
    error: Error,
    retryInMs: number | undefined,
  ): void {
    const next = retryInMs === undefined ? 'not retried' : `next attempt in ${retryInMs} ms`;
    this.logger.warn(
      `${formatAttempt(info)} failed after ${durationMs} ms, ${next}: ${error.message}`,
    );
  }

  componentFailed(component: string, error: Error): void {
    this.logger.warn(`${component}: ${error.message}`);
  }
}

function formatAttempt({ jobId, jobName, queue, attempt }: JobAttemptInfo): string {
  return `job ${jobId} ${jobName} on ${queue}, attempt ${attempt},`;
}
