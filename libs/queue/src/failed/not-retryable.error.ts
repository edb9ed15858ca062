/** Reports that a failed job cannot be dispatched again. The message has the reason, which may be temporary. */
export class NotRetryableError extends Error {
  readonly code = 'JOB_NOT_RETRYABLE';

  constructor(
    readonly jobId: string,
    reason: string,
  ) {
    super(`failed job ${jobId} cannot be retried: ${reason}`);
    this.name = 'NotRetryableError';
  }
}
