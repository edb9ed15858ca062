import { InvalidJobPayloadError, Job } from '@giftspire/queue';

/** "Work on this pending order": the order is looked up when the job runs, so the payload never grows stale. */
@Job({
  name: 'gift-finder.process-search-request',
  queue: 'default',
  tries: 3,
  backoffSeconds: [1, 5],
  timeoutSeconds: 60,
})
export class ProcessSearchRequestJob {
  /** @param run - of the pending order; the job does nothing when the order is at another one by then */
  constructor(
    readonly pendingOrderId: number,
    readonly run = 1,
  ) {}

  /** @throws InvalidJobPayloadError when the payload is not one of {@link toPayload} */
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

function isPositiveInteger(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}
