/** A failed job cannot be put back on its queue, now or ever; the message says why. */
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
