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
  constructor(readonly pendingOrderId: number) {}

  /** @throws InvalidJobPayloadError when the payload is not one of {@link toPayload} */
  static fromPayload(payload: unknown): ProcessSearchRequestJob {
    const id = (payload as { pendingOrderId?: unknown } | null)?.pendingOrderId;
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) {
      throw new InvalidJobPayloadError('pendingOrderId must be a positive integer');
    }
    return new ProcessSearchRequestJob(id);
  }

  toPayload(): { pendingOrderId: number } {
    return { pendingOrderId: this.pendingOrderId };
  }
}
