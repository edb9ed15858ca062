import { InvalidJobPayloadError, Job } from '@giftspire/queue';

/**
 * Job that runs the search of a pending order. The payload holds its id and run; the order is read when the job runs.
 */
@Job({
  name: 'gift-finder.process-search-request',
  queue: 'default',
  tries: 3,
  backoffSeconds: [1, 5],
  timeoutSeconds: 60,
})
export class ProcessSearchRequestJob {
  /**
   * @param run - run of the pending order that this job belongs to; when the order has a later run, the job does
   *   nothing
   */
  constructor(
    readonly pendingOrderId: number,
    readonly run = 1,
  ) {}

  /**
   * Restores the job from its JSON payload.
   *
   * @throws InvalidJobPayloadError when the payload does not have the form that `toPayload` returns
   */
  static fromPayload(payload: unknown): ProcessSearchRequestJob {
    const { pendingOrderId, run = 1 } = (payload ?? {}) as Record<string, unknown>;
    if (!isPositiveInteger(pendingOrderId))
      throw new InvalidJobPayloadError('pendingOrderId must be a positive integer');
    if (!isPositiveInteger(run)) throw new InvalidJobPayloadError('run must be a positive integer');
    return new ProcessSearchRequestJob(pendingOrderId, run);
  }

  toPayload(): { pendingOrderId: number; run: number } {
    return { pendingOrderId: this.pendingOrderId, run: this.run };
  }
}

/** Returns whether the value is a positive safe integer. */
function isPositiveInteger(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
